package org.qadam.event;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.event.Event.EventKind;
import org.qadam.graphql.Connection;
import org.qadam.project.Projects;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.repository.Window;
import org.springframework.stereotype.Component;

/** What took place. */
@Component
public class Events {

    private static final SortOrder BY_DAY = SortOrder.byDay("when");

    private final DocumentRepository<Event> repository;
    private final Projects projects;

    Events(DocumentRepositories repositories, Projects projects) {
        this.repository = repositories.create(
                "events", Event.class, Scope::everything, "projects", "plans", "place", "parent", "roles.organisation");
        this.projects = projects;
    }

    public Event getEvent(View view, String code) {
        return repository.get(view, code);
    }

    public Map<String, Event> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    /** Those that name one of these projects. */
    public List<Event> findOfProjects(View view, Collection<String> codes) {
        return repository.find(view, in("projects", codes));
    }

    /** Those that name one of these plans. */
    public List<Event> findOfPlans(View view, Collection<String> codes) {
        return repository.find(view, in("plans", codes));
    }

    public List<Event> findOfKind(View view, EventKind kind) {
        return repository.find(view, eq("kind", kind));
    }

    List<Event> findOfParents(View view, Collection<String> codes) {
        return repository.find(view, in("parent", codes));
    }

    Connection<Event> listEvents(View view, EventFilter filter, SortOrder order, PageRequest page) {
        return Connection.of(repository, view, filter.bson(it -> seesProject(view, it)), order, page);
    }

    /** Pages of what names each parent in a field of theirs. */
    Map<String, Window<Event>> pagesOf(View view, String field, Collection<String> parents, PageRequest page) {
        return repository.pages(view, field, parents, empty(), BY_DAY, page);
    }

    /** To ask by a foreign project is to ask for nothing: its events would tell of it. */
    private boolean seesProject(View view, String code) {
        return projects.find(view, List.of(code)).containsKey(code);
    }
}

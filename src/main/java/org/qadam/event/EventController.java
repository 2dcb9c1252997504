package org.qadam.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformPlans;
import org.qadam.project.Project;
import org.qadam.project.Projects;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class EventController {

    private final Events events;
    private final Projects projects;
    private final ReformPlans plans;

    EventController(Events events, Projects projects, ReformPlans plans) {
        this.events = events;
        this.projects = projects;
        this.plans = plans;
    }

    @QueryMapping
    Event event(@Argument String code, @ContextValue View view) {
        return events.getEvent(view, code);
    }

    @QueryMapping
    Connection<Event> events(
            @Argument @Nullable EventFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, EventFilter.NONE);
        return events.listEvents(view, asked, Sort.order(sort, "when"), PageRequest.of(first, after));
    }

    @BatchMapping
    Map<Event, Event> parent(List<Event> parts, @ContextValue View view) {
        return BatchLinks.toOne(parts, Event::parent, codes -> events.find(view, codes));
    }

    @BatchMapping
    List<List<Event>> parts(List<Event> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Event::code,
                it -> it.parent() == null ? List.of() : List.of(it.parent()),
                codes -> events.findOfParents(view, codes));
    }

    @BatchMapping
    List<List<Project>> projects(List<Event> parents, @ContextValue View view) {
        return BatchLinks.toMany(parents, Event::projects, codes -> projects.find(view, codes));
    }

    @BatchMapping
    List<List<ReformPlan>> plans(List<Event> parents, @ContextValue View view) {
        return BatchLinks.toMany(parents, Event::plans, codes -> plans.find(view, codes));
    }
}

package org.qadam.event;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.graphql.ChildPage;
import org.qadam.graphql.ChildPages;
import org.qadam.graphql.Connection;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.shelf.Page;
import org.qadam.source.Source;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Events, seen from what they name: page by page. The loader's filter is the field that names the parent. */
@Controller
class EventLinks {

    EventLinks(Events events, ChildPages pages) {
        pages.<String, Event>offer(
                "eventsOf", (view, parents, field, page) -> events.pagesOf(view, field, parents, page));
    }

    @SchemaMapping(typeName = "Project", field = "events")
    CompletableFuture<Connection<Event>> ofProject(
            Project parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPage<>(parent.code(), "projects", Page.of(first, after)));
    }

    @SchemaMapping(typeName = "ReformPlan", field = "events")
    CompletableFuture<Connection<Event>> ofPlan(
            ReformPlan parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPage<>(parent.code(), "plans", Page.of(first, after)));
    }

    @SchemaMapping(typeName = "Organisation", field = "events")
    CompletableFuture<Connection<Event>> ofOrganisation(
            Organisation parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPage<>(parent.code(), "roles.organisation", Page.of(first, after)));
    }

    @SchemaMapping(typeName = "Place", field = "events")
    CompletableFuture<Connection<Event>> ofPlace(
            Place parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPage<>(parent.code(), "place", Page.of(first, after)));
    }

    @SchemaMapping(typeName = "Source", field = "events")
    CompletableFuture<Connection<Event>> ofSource(
            Source parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPage<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPage<>(parent.code(), "citations.source", Page.of(first, after)));
    }
}

package org.qadam.event;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.graphql.ChildPageKey;
import org.qadam.graphql.ChildPageLoaders;
import org.qadam.graphql.Connection;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.repository.PageRequest;
import org.qadam.source.Source;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Events, seen from what they name: page by page. The loader's filter is the field that names the parent. */
@Controller
class EventLinks {

    EventLinks(Events events, ChildPageLoaders pages) {
        pages.<String, Event>register(
                "eventsOf", (view, parents, field, page) -> events.pagesOf(view, field, parents, page));
    }

    @SchemaMapping(typeName = "Project", field = "events")
    CompletableFuture<Connection<Event>> ofProject(
            Project parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPageKey<>(parent.code(), "projects", PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "ReformPlan", field = "events")
    CompletableFuture<Connection<Event>> ofPlan(
            ReformPlan parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPageKey<>(parent.code(), "plans", PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Organisation", field = "events")
    CompletableFuture<Connection<Event>> ofOrganisation(
            Organisation parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPageKey<>(parent.code(), "roles.organisation", PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Place", field = "events")
    CompletableFuture<Connection<Event>> ofPlace(
            Place parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPageKey<>(parent.code(), "place", PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Source", field = "events")
    CompletableFuture<Connection<Event>> ofSource(
            Source parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<ChildPageKey<String>, Connection<Event>> eventsOf) {
        return eventsOf.load(new ChildPageKey<>(parent.code(), "citations.source", PageRequest.of(first, after)));
    }
}

package org.qadam.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Sort;
import org.qadam.organisation.Organisations;
import org.qadam.place.Places;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MemorandumController {

    private final Memoranda memoranda;
    private final Events events;
    private final Organisations organisations;
    private final Places places;

    MemorandumController(Memoranda memoranda, Events events, Organisations organisations, Places places) {
        this.memoranda = memoranda;
        this.events = events;
        this.organisations = organisations;
        this.places = places;
    }

    @QueryMapping
    Memorandum memorandum(@Argument String code, @ContextValue View view) {
        return memoranda.getMemorandum(view, code);
    }

    @QueryMapping
    Connection<Memorandum> memoranda(
            @Argument @Nullable MemorandumFilter filter,
            @Argument @Nullable Sort sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, MemorandumFilter.NONE);
        return memoranda.listMemoranda(view, asked, Sort.order(sort, "when"), PageRequest.of(first, after));
    }

    @BatchMapping
    Map<Memorandum, Event> event(List<Memorandum> those, @ContextValue View view) {
        return BatchLinks.toOne(those, Memorandum::event, codes -> events.find(view, codes));
    }

    /** One read for each kind of counterpart that is named. */
    @BatchMapping
    List<List<Object>> counterparts(List<Memorandum> those, @ContextValue View view) {
        var found = new HashMap<Counterpart, Object>();
        for (var kind : Counterpart.Kind.values()) {
            find(view, kind, codes(those, kind)).forEach((code, it) -> found.put(new Counterpart(kind, code), it));
        }
        return those.stream()
                .map(memorandum -> memorandum.counterparts().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    private static List<String> codes(List<Memorandum> those, Counterpart.Kind kind) {
        return those.stream().flatMap(it -> it.codes(kind)).toList();
    }

    private Map<String, ?> find(View view, Counterpart.Kind kind, Collection<String> codes) {
        return switch (kind) {
            case PLACE -> places.find(view, codes);
            case ORGANISATION -> organisations.find(view, codes);
        };
    }
}

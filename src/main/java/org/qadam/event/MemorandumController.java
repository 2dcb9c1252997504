package org.qadam.event;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.graphql.Backlinks;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.repository.DocumentRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MemorandumController implements LinkConfigurer {

    private final DocumentRepository<Memorandum> memoranda;

    MemorandumController(DocumentRepository<Memorandum> memoranda) {
        this.memoranda = memoranda;
    }

    @QueryMapping
    Memorandum memorandum(@Argument String code, @ContextValue View view) {
        return memoranda.get(view, code);
    }

    @QueryMapping
    Connection<Memorandum> memoranda(ListQuery<MemorandumFilter> query) {
        return query.from(memoranda);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Memorandum.class)
                .toOne("event", Memorandum::event, Event.class)
                .toManyOfAnyType(
                        "counterparts", it -> it.counterparts().stream().map(Counterpart::link));
        links.backlinksOf(Event.class).list("memoranda", memoranda, "event", it -> Stream.ofNullable(it.event()));
        addMemoranda(links.backlinksOf(Place.class), Counterpart.Kind.PLACE);
        addMemoranda(links.backlinksOf(Organisation.class), Counterpart.Kind.ORGANISATION);
    }

    private void addMemoranda(Backlinks<?> links, Counterpart.Kind kind) {
        links.list(
                "memoranda",
                memoranda,
                codes -> elemMatch("counterparts", and(eq("kind", kind), in("code", codes))),
                it -> it.codes(kind));
    }
}

package org.qadam.event;

import java.util.List;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.graphql.BatchLinks;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Memoranda, seen from where they were made and from their counterparts. */
@Controller
class MemorandumLinks {

    private final Memoranda memoranda;

    MemorandumLinks(Memoranda memoranda) {
        this.memoranda = memoranda;
    }

    @BatchMapping(typeName = "Event", field = "memoranda")
    List<List<Memorandum>> ofEvents(List<Event> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Event::code,
                it -> Stream.ofNullable(it.event()).toList(),
                codes -> memoranda.findOfEvents(view, codes));
    }

    @BatchMapping(typeName = "Place", field = "memoranda")
    List<List<Memorandum>> ofPlaces(List<Place> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Place::code,
                it -> it.codes(Counterpart.Kind.PLACE).toList(),
                codes -> memoranda.findOfCounterparts(view, Counterpart.Kind.PLACE, codes));
    }

    @BatchMapping(typeName = "Organisation", field = "memoranda")
    List<List<Memorandum>> ofOrganisations(List<Organisation> parents, @ContextValue View view) {
        return BatchLinks.inverse(
                parents,
                Organisation::code,
                it -> it.codes(Counterpart.Kind.ORGANISATION).toList(),
                codes -> memoranda.findOfCounterparts(view, Counterpart.Kind.ORGANISATION, codes));
    }
}

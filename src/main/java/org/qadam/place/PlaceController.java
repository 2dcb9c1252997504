package org.qadam.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.BatchLinks;
import org.qadam.graphql.Connection;
import org.qadam.place.Place.Within;
import org.qadam.repository.PageRequest;
import org.qadam.shared.LocalText;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlaceController {

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    @QueryMapping
    Place place(@Argument String code, @ContextValue View view) {
        return places.getPlace(view, code);
    }

    @QueryMapping
    Connection<Place> places(
            @Argument @Nullable PlaceFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, PlaceFilter.NONE);
        return places.listPlaces(view, asked, PageRequest.of(first, after));
    }

    /** As it was on a day, or as it is. */
    @SchemaMapping
    LocalText name(Place place, @Argument @Nullable LocalDate on) {
        return place.nameOn(on);
    }

    @BatchMapping
    Map<Within, Place> place(List<Within> within, @ContextValue View view) {
        return BatchLinks.toOne(within, Within::place, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> predecessors(List<Place> successors, @ContextValue View view) {
        return BatchLinks.toMany(successors, Place::predecessors, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> successors(List<Place> predecessors, @ContextValue View view) {
        return BatchLinks.toMany(predecessors, Place::successors, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> splitInto(List<Place> predecessors, @ContextValue View view) {
        return BatchLinks.inverse(
                predecessors, Place::code, Place::predecessors, codes -> places.findSplitFrom(view, codes));
    }
}

package org.qadam.place;

import java.util.List;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.Links;
import org.qadam.place.Place.Within;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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

    @BatchMapping
    Map<Within, Place> place(List<Within> within, @ContextValue View view) {
        return Links.one(within, Within::place, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> predecessors(List<Place> successors, @ContextValue View view) {
        return Links.many(successors, Place::predecessors, codes -> places.find(view, codes));
    }

    @BatchMapping
    List<List<Place>> successors(List<Place> predecessors, @ContextValue View view) {
        return Links.many(predecessors, Place::successors, codes -> places.find(view, codes));
    }
}

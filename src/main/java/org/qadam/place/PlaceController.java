package org.qadam.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.graphql.ListQuery;
import org.qadam.place.Place.Within;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.LocalText;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlaceController implements LinkConfigurer {

    private final DocumentRepository<Place> places;

    PlaceController(DocumentRepository<Place> places) {
        this.places = places;
    }

    @QueryMapping
    Place place(@Argument String code, @ContextValue View view) {
        return places.get(view, code);
    }

    @QueryMapping
    Connection<Place> places(ListQuery<PlaceFilter> query) {
        return query.from(places);
    }

    @SchemaMapping
    LocalText name(Place place, @Argument @Nullable LocalDate on) {
        return place.nameOn(on);
    }

    @Override
    public void configure(LinkRegistry links) {
        links.on(Within.class).toOne("place", Within::place, Place.class);
        links.on(Place.class)
                .toMany("predecessors", Place::predecessors, Place.class)
                .toMany("successors", Place::successors, Place.class);
        links.backlinksOf(Place.class).list("splitInto", places, "predecessors", it -> it.predecessors().stream());
    }
}

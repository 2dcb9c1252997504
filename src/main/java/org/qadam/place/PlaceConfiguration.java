package org.qadam.place;

import org.qadam.access.Scope;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.place.Place.Within;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Place> places(DocumentRepositories repositories) {
        return repositories.create("places", Place.class, Scope::everything, SortOrder.CODE, "within.place");
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query().one("place", Place.class).connection("places", Place.class, PlaceFilter.class);
        fields.on(Within.class).toOne("place", Within::place, Place.class);
        fields.on(Place.class)
                .toMany("predecessors", Place::predecessors, Place.class)
                .toMany("successors", Place::successors, Place.class);
        fields.backlinks(Place.class).list(Place.class, "splitInto", "predecessors", it -> it.predecessors().stream());
    }
}

package org.qadam.place;

import org.qadam.access.Scope;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    DocumentRepository<Place> places(DocumentRepositories repositories) {
        return repositories.create(
                "places", Place.class, Scope::everything, SortOrder.CODE, "kind", "within.place", "predecessors");
    }
}

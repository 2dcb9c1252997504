package org.qadam.event;

import org.qadam.access.Scope;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    @Bean
    DocumentRepository<Event> events(DocumentRepositories repositories) {
        return repositories.create(
                "events",
                Event.class,
                Scope::everything,
                SortOrder.byDay("when"),
                "projects",
                "plans",
                "place",
                "parent",
                "kind",
                "roles.organisation",
                "citations.source");
    }

    @Bean
    DocumentRepository<Memorandum> memoranda(DocumentRepositories repositories) {
        return repositories.create(
                "memoranda",
                Memorandum.class,
                Scope::everything,
                SortOrder.byDay("when"),
                "event",
                "counterparts.code");
    }
}

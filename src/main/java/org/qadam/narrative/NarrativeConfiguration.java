package org.qadam.narrative;

import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NarrativeConfiguration {

    @Bean
    DocumentRepository<Narrative> narratives(DocumentRepositories repositories) {
        return repositories.create(
                "narratives",
                Narrative.class,
                scope -> scope.published("owner", "state"),
                SortOrder.byDay("when"),
                "owner",
                "kind",
                "period");
    }
}

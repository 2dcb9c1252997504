package org.qadam.local;

import java.util.Map;
import org.qadam.access.Caller;
import org.qadam.access.Callers;
import org.qadam.access.DonorProjects;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The door alone, answering { me { … } }, until the whole programme can start and answers it itself: then this goes. */
@EnableAutoConfiguration(
        exclude = {MongoAutoConfiguration.class, DataMongoAutoConfiguration.class, GraphQlAutoConfiguration.class})
@ComponentScan({"org.qadam.access", "org.qadam.pages", "org.qadam.local"})
@ConfigurationPropertiesScan({"org.qadam.access"})
class AccessAlone {

    @Bean
    DonorProjects noProjects() {
        return (donors, position) -> DonorProjects.Owners.NONE;
    }

    @Bean
    RouterFunction<ServerResponse> me() {
        return RouterFunctions.route()
                .POST(
                        "/graphql",
                        _ -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(Map.of("data", Map.of("me", answer(Callers.current())))))
                .build();
    }

    private static Map<String, ?> answer(Caller caller) {
        return Map.of("subject", caller.subject(), "roles", caller.roles(), "donors", caller.donors());
    }
}

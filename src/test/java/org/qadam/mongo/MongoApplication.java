package org.qadam.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** An application that connects to a database, and does nothing else. */
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import({MongoConfiguration.class, DatabaseAddress.class, ServerCheck.class, IndexCreation.class, DatabaseHealth.class})
class MongoApplication {

    private static final Pattern DESCRIPTION = Pattern.compile("(?s)Description:\\s+(.*?)\\s+Action:");

    static ConfigurableApplicationContext start(String uri, String... more) {
        return start(MongoApplication.class, uri, more);
    }

    /** Starts a subclass, which may have beans of its own. */
    static ConfigurableApplicationContext start(Class<?> application, String uri, String... more) {
        var args = new ArrayList<>(List.of(more));
        args.add("--spring.mongodb.uri=" + uri);
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(args.toArray(String[]::new));
    }

    /** Returns what the operator is told of a start that failed. */
    static String description(CapturedOutput output) {
        var matcher = DESCRIPTION.matcher(output.getAll());
        return matcher.find() ? matcher.group(1) : "";
    }
}

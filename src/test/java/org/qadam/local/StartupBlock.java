package org.qadam.local;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Prints addresses, demo users and a sample command at the end of a development start. */
class StartupBlock implements ApplicationListener<ApplicationReadyEvent> {

    private static final String SAMPLE_QUERY = "{ me { subject roles } }";

    private final Environment environment;

    StartupBlock(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        System.out.printf(
                """

                Qadam answers.

                  Explorer   %1$s/explorer
                  Library    %1$s/library
                  Sign in    password = name
                %2$s
                  Health     http://localhost:%3$s/actuator/health

                  Ask        %4$s

                """, address(), people(), environment.getProperty("local.management.port"), command(address()));
    }

    /** Returns a shell command that sends a query as the demo user eu. */
    static String command(String address) {
        return ("curl -s %1$s/graphql -H 'Content-Type: application/json' "
                        + "-H \"Authorization: Bearer $(curl -s %1$s/dev/token/eu)\" -d '{\"query\":\"%2$s\"}'")
                .formatted(address, SAMPLE_QUERY);
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    private static String people() {
        return DemoUsers.PERSONS.stream()
                .map(it -> "               %-10s %s".formatted(it.name(), it.who()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}

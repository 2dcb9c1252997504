package org.qadam.local;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.access.Role;

/** The users of the development issuer. */
final class DemoUsers {

    static final List<DemoUser> PERSONS = List.of(
            new DemoUser("viewer", "reads what is published", List.of(Role.VIEWER), List.of()),
            new DemoUser("eu", "liaison of the European Union", List.of(Role.LIAISON), List.of("EU")),
            new DemoUser("undp", "liaison of UNDP", List.of(Role.LIAISON), List.of("UNDP")),
            new DemoUser("editor", "orders reports, sees all data in every state", List.of(Role.EDITOR), List.of()),
            new DemoUser("approver", "sees all data in every state", List.of(Role.APPROVER), List.of()),
            new DemoUser(
                    "admin",
                    "sees all data in every state, and the details of health",
                    List.of(Role.ADMINISTRATOR),
                    List.of()));

    /** A client application; the secret is the name. */
    static final DemoUser DASHBOARD = new DemoUser("dashboard", "a client", List.of(Role.DASHBOARD), List.of());

    private DemoUsers() {}

    static DemoUser get(String name) {
        return all().filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchUserException(
                        "There is no demo user \"%s\". Demo users: %s.".formatted(name, names())));
    }

    private static String names() {
        return all().map(DemoUser::name).collect(Collectors.joining(", "));
    }

    private static Stream<DemoUser> all() {
        return Stream.concat(PERSONS.stream(), Stream.of(DASHBOARD));
    }

    /** No demo user has this name; the message lists the names. */
    static final class NoSuchUserException extends RuntimeException {

        private NoSuchUserException(String message) {
            super(message);
        }
    }
}

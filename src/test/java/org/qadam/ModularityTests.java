package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

class ModularityTests {

    /** Who may know whom: each line only those above it, and none beside it. */
    private static final List<Set<String>> HOUSE = List.of(
            Set.of("shared"),
            Set.of("figure"),
            Set.of("access"),
            Set.of("mongo"),
            Set.of("repository"),
            Set.of("register"),
            Set.of("graphql"),
            Set.of("source"),
            Set.of("organisation", "place"),
            Set.of("plan"),
            Set.of("project"),
            Set.of("period"),
            Set.of("event", "indicator"),
            Set.of("statement"),
            Set.of("narrative"),
            Set.of("facts", "exchange", "report", "pages"));

    private static final ApplicationModules ROOMS = ApplicationModules.of(QadamApplication.class);

    @Test
    void noRoomUsesWhatItDoesNotSayThatItKnows() {
        ROOMS.verify();
    }

    @Test
    void noRoomSaysThatItKnowsARoomAboveOrBesideIt() {
        var below = new HashSet<String>();
        var tooHigh = new ArrayList<String>();
        HOUSE.forEach(line -> {
            line.stream()
                    .filter(ModularityTests::isBuilt)
                    .forEach(room -> Stream.of(known(room))
                            .filter(it -> !below.contains(it))
                            .forEach(it -> tooHigh.add(room + " -> " + it)));
            below.addAll(line);
        });

        assertThat(tooHigh).isEmpty();
    }

    @Test
    void everyRoomHasItsPlaceInTheHouse() {
        assertThat(HOUSE.stream().flatMap(Set::stream))
                .containsAll(
                        ROOMS.stream().map(it -> it.getIdentifier().toString()).toList());
    }

    private static boolean isBuilt(String room) {
        return ROOMS.getModuleByName(room).isPresent();
    }

    private static String[] known(String room) {
        var declared = ClassUtils.resolveClassName("org.qadam." + room + ".package-info", null)
                .getAnnotation(ApplicationModule.class);
        return declared == null ? new String[] {"whom it likes"} : declared.allowedDependencies();
    }
}

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

    /**
     * The layers of packages. A package may depend on packages of layers listed above its own, but not of its own
     * layer.
     */
    private static final List<Set<String>> LAYERS = List.of(
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

    private static final ApplicationModules MODULES = ApplicationModules.of(QadamApplication.class);

    @Test
    void packagesUseOnlyTheirDeclaredDependencies() {
        MODULES.verify();
    }

    @Test
    void packagesDeclareOnlyDependenciesOnLowerLayers() {
        var below = new HashSet<String>();
        var violations = new ArrayList<String>();
        LAYERS.forEach(layer -> {
            layer.stream()
                    .filter(ModularityTests::exists)
                    .forEach(module -> Stream.of(declaredDependencies(module))
                            .filter(it -> !below.contains(it))
                            .forEach(it -> violations.add(module + " -> " + it)));
            below.addAll(layer);
        });

        assertThat(violations).isEmpty();
    }

    @Test
    void everyPackageHasALayer() {
        assertThat(LAYERS.stream().flatMap(Set::stream))
                .containsAll(MODULES.stream()
                        .map(it -> it.getIdentifier().toString())
                        .toList());
    }

    private static boolean exists(String module) {
        return MODULES.getModuleByName(module).isPresent();
    }

    private static String[] declaredDependencies(String module) {
        var declared = ClassUtils.resolveClassName("org.qadam." + module + ".package-info", null)
                .getAnnotation(ApplicationModule.class);
        return declared == null ? new String[] {"(any package)"} : declared.allowedDependencies();
    }
}

package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Spring only logs a class of spring.factories that does not exist, and a rename in Java does not reach the file. */
class SpringFactoriesTests {

    @Test
    void everyRegisteredClassExists() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/spring.factories");

        assertThat(Stream.of(files)
                        .flatMap(SpringFactoriesTests::registeredClasses)
                        .filter(it -> it.startsWith("org.qadam.")))
                .hasSizeGreaterThan(1)
                .allMatch(it -> ClassUtils.isPresent(it, null));
    }

    private static Stream<String> registeredClasses(Resource file) {
        try {
            return PropertiesLoaderUtils.loadProperties(file).values().stream()
                    .flatMap(it -> Stream.of(StringUtils.commaDelimitedListToStringArray(String.valueOf(it))))
                    .map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

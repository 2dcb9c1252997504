package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PageWordsTests {

    @Test
    void thePagesHaveTheSameKeysInEveryLanguage() {
        var kazakh = keys("kk");

        assertThat(Stream.of("ru", "en").map(this::keys))
                .allSatisfy(it -> assertThat(it).isNotEmpty().isEqualTo(kazakh));
    }

    private Set<String> keys(String language) {
        var words = new JsonMapper().readTree(new File("src/main/web/text/" + language + ".json"));
        return new TreeSet<>(words.propertyNames());
    }
}

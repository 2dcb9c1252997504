package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HouseRulesTests {

    private static final int MAX_LINES = 200;

    /** Absolute folders, private network addresses (RFC 1918) and package registries of one machine. */
    private static final Pattern LOCAL_DETAIL =
            Pattern.compile("(?<![\\w.~-])/(work|root|home|Users|usr/lib/jvm)/[\\w.]"
                    + "|\\b(10\\.\\d{1,3}|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}\\b"
                    + "|\"resolved\":");

    @Test
    void noSourceFileExceeds200Lines() {
        assertThat(SourceFile.below("src", ".*\\.(java|tsx?|mjs|css)"))
                .isNotEmpty()
                .filteredOn(it -> it.lines() > MAX_LINES)
                .isEmpty();
    }

    @Test
    void everyPublicTypeAndPackageHasJavadoc() {
        assertThat(MissingJavadoc.in(SourceFile.below("src", ".*\\.java"))).isEmpty();
    }

    @Test
    void noFileContainsDetailsOfOneMachineOrNetwork() {
        assertThat(SourceFile.below(".", ".*(?<!\\.(ttf|png|pdf))"))
                .isNotEmpty()
                .flatExtracting(it -> it.found(LOCAL_DETAIL))
                .isEmpty();
    }

    @Test
    void noBuildOutputIsCommitted() {
        assertThat(SourceFile.below(
                        ".", ".*\\.(class|jar|jasper|map|log|mv|db|tsbuildinfo)|.*\\.min\\.(js|css)|.*/dist/.*"))
                .isEmpty();
    }
}

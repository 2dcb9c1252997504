package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HouseRulesTests {

    private static final int LONGEST = 200;

    /** Folders of one machine, addresses of one network, and where one machine got its packages from. */
    private static final Pattern ONE_PLACE = Pattern.compile("(?<![\\w.~-])/(work|root|home|Users|usr/lib/jvm)/[\\w.]"
            + "|\\b(10\\.\\d{1,3}|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}\\b"
            + "|\"resolved\":");

    @Test
    void noFileIsTooLongToReadAtOnce() {
        assertThat(Committed.below("src", ".*\\.(java|tsx?|mjs|css)"))
                .isNotEmpty()
                .filteredOn(it -> it.lines() > LONGEST)
                .isEmpty();
    }

    @Test
    void everyPublicTypeAndPackageIsExplainedInASentence() {
        assertThat(Unexplained.in(Committed.below("src", ".*\\.java"))).isEmpty();
    }

    @Test
    void nothingCommittedIsTrueOfOnePlaceOnly() {
        assertThat(Committed.below(".", ".*(?<!\\.(ttf|png|pdf))"))
                .isNotEmpty()
                .flatExtracting(it -> it.found(ONE_PLACE))
                .isEmpty();
    }

    @Test
    void nothingCommittedIsMadeByABuild() {
        assertThat(Committed.below(
                        ".", ".*\\.(class|jar|jasper|map|log|mv|db|tsbuildinfo)|.*\\.min\\.(js|css)|.*/dist/.*"))
                .isEmpty();
    }
}

package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.shared.Excerpt;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Tests the lines of failed requests in the log. */
@ExtendWith(OutputCaptureExtension.class)
class FaultLogTests {

    @Test
    void aFloodOfFailuresIsLoggedAtALimitedRate(CapturedOutput log) {
        var faults = new FaultLog(LoggerFactory.getLogger("a flood"));

        for (int i = 0; i < 1_000; i++) {
            faults.error("/place\n" + "x".repeat(1_000), new IllegalStateException("y\n".repeat(1_000)));
        }

        assertThat(log.getOut().lines().filter(it -> it.contains("failed:")))
                .hasSizeBetween(0, 60)
                .allMatch(it -> it.length() < 2_000);
    }

    @Test
    void aBucketGivesItsCapacityAndThenARate() {
        var bucket = new TokenBucket(0.5, 2);

        assertThat(new double[] {bucket.take(), bucket.take()}).containsExactly(0, 0);
        assertThat(bucket.take()).isBetween(1.5, 2.0);
    }

    @Test
    void anExcerptIsOneShortLine() {
        assertThat(Excerpt.of("a\nb\u2028c\uD800d")).isEqualTo("a b c d");
        assertThat(Excerpt.of("ә".repeat(81))).isEqualTo("ә".repeat(80) + "…");
        assertThat(Excerpt.of("ә".repeat(80))).isEqualTo("ә".repeat(80));
        assertThat(Excerpt.of(null)).isEqualTo("null");
    }
}

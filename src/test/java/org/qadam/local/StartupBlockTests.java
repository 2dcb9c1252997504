package org.qadam.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@ProgrammeTest
record StartupBlockTests(Programme programme) {

    @Test
    void printsACommandThatWorks() throws IOException {
        var shell = new ProcessBuilder("sh", "-c", StartupBlock.command(programme.address()))
                .redirectErrorStream(true)
                .start();

        var answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(answer).contains("\"data\"").contains("LIAISON").doesNotContain("\"errors\"");
    }
}

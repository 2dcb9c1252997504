package org.qadam.local;

import org.qadam.QadamApplication;
import org.springframework.boot.SpringApplication;

/** Qadam on a laptop: `mvn spring-boot:test-run` starts it with what a cluster would bring. */
public final class LocalQadam {

    private LocalQadam() {}

    public static void main(String[] args) {
        System.setProperty("qadam.facts.load", "true");
        SpringApplication.from(QadamApplication::main)
                .with(FileDatabase.class, StartupBlock.class)
                .run(args);
    }
}

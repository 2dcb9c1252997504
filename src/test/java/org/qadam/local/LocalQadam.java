package org.qadam.local;

import org.qadam.QadamApplication;
import org.springframework.boot.SpringApplication;

/**
 * Starts Qadam for development with an embedded database, an issuer and the first data set: `mvn spring-boot:test-run`.
 */
public final class LocalQadam {

    private LocalQadam() {}

    public static void main(String[] args) {
        System.setProperty("qadam.facts.load", "true");
        SpringApplication.from(QadamApplication::main)
                .with(FileDatabase.class, StartupBlock.class)
                .run(args);
    }
}

package org.qadam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A reporting gateway for a civil-service reform programme: what was promised, what happened, and how do we know. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QadamApplication {

    public static void main(String[] args) {
        SpringApplication.run(QadamApplication.class, args);
    }
}

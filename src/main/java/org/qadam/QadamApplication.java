package org.qadam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Qadam, a reporting server for a civil-service reform programme: its plans, results and the sources for both.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class QadamApplication {

    public static void main(String[] args) {
        SpringApplication.run(QadamApplication.class, args);
    }
}

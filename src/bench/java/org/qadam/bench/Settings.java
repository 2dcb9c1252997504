package org.qadam.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Settings of a run, from the system properties that the profile sets.
 *
 * @param jar the packaged product
 * @param folder folder of the database file, of the logs and of the result
 * @param projects number of projects in the database
 * @param rounds number of measured rounds of each question
 * @param window time for which one server is measured in a round
 * @param warmUp the least time for which a server is warmed before the rounds
 * @param connections number of requests at a time
 * @param documents whether the documents of graphql-test are measured too
 */
record Settings(
        Path jar,
        Path folder,
        int projects,
        int rounds,
        Duration window,
        Duration warmUp,
        int connections,
        boolean documents) {

    static Settings ofSystem() {
        return new Settings(
                Path.of(value("jar")),
                Path.of(value("folder")),
                Integer.parseInt(value("projects")),
                Integer.parseInt(value("rounds")),
                seconds("seconds"),
                seconds("warmUp"),
                Integer.parseInt(value("connections")),
                Boolean.parseBoolean(value("documents")));
    }

    private static Duration seconds(String setting) {
        return Duration.ofSeconds(Integer.parseInt(value(setting)));
    }

    private static String value(String setting) {
        return Objects.requireNonNull(System.getProperty("bench." + setting), setting);
    }
}

package org.qadam.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

@ProgrammeTest
record ObservationTests(Programme programme, MeterRegistry meters) {

    @Test
    void operationsAreObservedAndFieldsAreNot() {
        programme
                .as("viewer")
                .document("{ places { nodes { name { text } successors { code } } } }")
                .executeAndVerify();

        assertThat(meters.getMeters())
                .extracting(it -> it.getId().getName())
                .filteredOn(it -> it.startsWith("graphql."))
                .contains("graphql.request")
                .allMatch(it -> it.startsWith("graphql.request"));
    }
}

package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.local.ProgrammeTest;
import org.qadam.local.SchemaReportHolder;
import org.springframework.graphql.execution.SchemaReport;

@ProgrammeTest
class SchemaTests {

    private final SchemaReport report;

    SchemaTests(SchemaReportHolder report) {
        this.report = report.get();
    }

    @Test
    void everyFieldHasADataFetcherAndEveryDataFetcherAField() {
        assertThat(Stream.of(
                                report.unmappedFields(),
                                report.unmappedRegistrations().keySet(),
                                report.unmappedArguments().entrySet(),
                                report.fieldNullnessErrors().entrySet(),
                                report.argumentNullnessErrors().entrySet(),
                                report.skippedTypes())
                        .flatMap(Collection::stream))
                .isEmpty();
    }

    @Test
    void nullabilityIsTheSameInTheSchemaAndInJava() {
        assertThat(SchemaComparison.nullable(report))
                .isNotEmpty()
                .filteredOn(it -> !it.agrees())
                .isEmpty();
    }

    @Test
    void anEnumHasTheSameValuesInTheSchemaAndInJava() {
        assertThat(SchemaComparison.enums(report.schema()))
                .isNotEmpty()
                .filteredOn(it -> !it.agrees())
                .isEmpty();
    }
}

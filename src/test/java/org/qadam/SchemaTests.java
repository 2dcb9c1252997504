package org.qadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.local.KeptSchemaReport;
import org.qadam.local.ProgrammeTest;
import org.springframework.graphql.execution.SchemaReport;

@ProgrammeTest
class SchemaTests {

    private final SchemaReport report;

    SchemaTests(KeptSchemaReport report) {
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
        assertThat(SchemaTwin.nullable(report))
                .isNotEmpty()
                .filteredOn(it -> !it.agrees())
                .isEmpty();
    }

    @Test
    void anEnumHasTheSameValuesInTheSchemaAndInJava() {
        assertThat(SchemaTwin.enums(report.schema()))
                .isNotEmpty()
                .filteredOn(it -> !it.agrees())
                .isEmpty();
    }
}

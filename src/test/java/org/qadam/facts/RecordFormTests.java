package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qadam.project.Project;
import org.qadam.report.jasper.ReportFonts;
import org.qadam.shared.Document;

/** Puts values of other forms in the place of records, in all fields of all document types. */
class RecordFormTests {

    /** The words with which each value is described, by the value as written in YAML. */
    private static final Map<String, String> VALUES =
            Map.of("some text", "\"some text\"", "60", "the number 60", "true", "\"true\"", "[1, 2]", "a list");

    /** Words of Java and of the YAML reader. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)cannot|deserial|token|java|jackson|qadam|exception|creator|constructor|instance|propert|\\bobject\\b");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aValueInThePlaceOfARecordIsRefusedInWords(FactsFiles file) {
        assertThat(SampleRecord.placesOfRecords(file.type()))
                .allSatisfy(place -> VALUES.forEach((value, words) -> assertThat(
                                refusal(place.with(value), file.type()))
                        .startsWith("sample.yaml, record X-1, field %s: %s stands where a record is needed: write "
                                .formatted(place.path(), words))
                        .doesNotContainPattern(FOREIGN)));
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnotherFormIsRefusedInWords(FactsFiles file) {
        assertThat(SampleRecord.placesOfValues(file.type()))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(refusal(place.with("{wrong: [1]}"), file.type()))
                        .startsWith("sample.yaml, record X-1, field %s: a record ".formatted(place.path()))
                        .doesNotContainPattern(FOREIGN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "participations: [{organisation: EU, role: FUNDING, share: 60}] | participations[0].share: the number 60 stands where a record is needed: write {percent: …}",
                "budgets: [{when: 2014, money: 5}] | budgets[0].when: the number 2014 stands where a record is needed: write {precision: …}; optional fields: first, last, note",
                "budgets: [{when: {precision: UNKNOWN}, money: 5}] | budgets[0].money: the number 5 stands where a record is needed: write {amount: …, currency: …}",
                "budgets: [{when: {precision: UNKNOWN}, money: {amount: much, currency: EUR}}] | budgets[0].money.amount: \"much\" stands where a number of at most 34 digits such as 28.5 is needed",
                "budgets: [{when: {precision: UNKNOWN}, money: {amount: 5, currency: EURO}}] | budgets[0].money.currency: \"EURO\" stands where a currency code (ISO 4217) such as KZT is needed",
                "budgets: [{when: {first: 2014-02-30, precision: OPEN}, money: {amount: 5, currency: EUR}}] | budgets[0].when.first: \"2014-02-30\" stands where a day such as 2014-05-31 is needed",
                "budgets: [{when: {precision: 1}, money: {amount: 5, currency: EUR}}] | budgets[0].when.precision: the number 1 is not one of [DAY, MONTH, YEAR, OPEN, UNKNOWN]",
                "objective: reform | objective: \"reform\" stands where a record is needed: write one or more of the fields kk, ru, en",
                "plans: MODEL | plans: \"MODEL\" stands where a list is needed: begin each element with a hyphen",
            })
    void theRefusalSaysWhatToWrite(String field, String message) {
        assertThat(refusal("{code: X-1, title: {en: X}, %s}".formatted(field), Project.class))
                .isEqualTo("sample.yaml, record X-1, field " + message);
    }

    private String refusal(String record, Class<? extends Document> type) {
        try {
            Files.writeString(folder.resolve("sample.yaml"), "- " + record + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var reader = new FactsReader(folder.toUri().toString(), new ReportFonts());
        try {
            reader.read("sample.yaml", type);
        } catch (FactsRefusedException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("not refused: " + record);
    }
}

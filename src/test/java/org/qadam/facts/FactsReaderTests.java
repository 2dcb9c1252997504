package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.project.Project;
import org.qadam.project.Transaction;
import org.qadam.report.jasper.ReportFonts;
import org.qadam.statement.Statement;

class FactsReaderTests {

    private static final String STATEMENT = """
            - code: HUB.2014
              owner: NEW-MODEL
              indicator: HUB
              kind: ACTUAL
              when: {first: 2014-05-01, last: 2014-05-31, precision: MONTH}
              figure: {comparator: EXACTLY, number: 28}
              state: APPROVED
              citations:
                - {source: SEED-001}
            """;

    private static final String SHARES = """
            - code: EU-CSRM
              title: {en: Civil Service Reform}
              participations:
                - {organisation: EU, role: FUNDING, share: {percent: 60}}
                - {organisation: UNDP, role: FUNDING, share: {percent: 30}}
            """;

    @TempDir
    private Path folder;

    @Test
    void anUnknownFieldIsNamedWithTheKnownFields() {
        assertStatementRefused(STATEMENT + "  valu: 28\n")
                .hasMessageStartingWith(
                        "sample.yaml, record HUB.2014, field valu: this field does not exist; fields: [code,");
    }

    @Test
    void aTextOfAMegabyteIsRefused() {
        assertStatementRefused(STATEMENT + "  words: {en: \"%s\"}\n".formatted("x".repeat(1 << 20)))
                .hasMessageContaining(
                        "sample.yaml, record HUB.2014, field words.en: the text has 1048576 characters; at most 10000 are allowed");
    }

    @Test
    void aStatementWithoutCitationIsRefused() {
        assertStatementRefused(STATEMENT.substring(0, STATEMENT.indexOf("  citations")))
                .hasMessageContaining("record HUB.2014: citations must not be empty");
    }

    @Test
    void sharesThatDoNotSumTo100AreRefused() {
        assertThatThrownBy(() -> read(SHARES, Project.class))
                .isInstanceOf(FactsRefusedException.class)
                .hasMessage("sample.yaml, record EU-CSRM: participations: shares of role FUNDING must sum to 100"
                        + " or all be omitted; 2 of 2 are stated, sum 90");
    }

    @Test
    void aMissingRequiredFieldIsNamed() {
        assertStatementRefused(STATEMENT.replace("  kind: ACTUAL\n", ""))
                .hasMessageContaining("field kind: the field is missing; give it a value");
    }

    @Test
    void anEmptyRequiredFieldIsNamed() {
        assertStatementRefused(STATEMENT.replace("kind: ACTUAL", "kind:"))
                .hasMessageContaining("field kind: the field is empty");
    }

    @Test
    void anEmptyAmountIsNamed() {
        var transaction =
                "- {code: T-1, owner: EU, kind: COMMITMENT, when: {precision: UNKNOWN}, money: {amount: \"\", currency: EUR}}";

        assertThatThrownBy(() -> read(transaction, Transaction.class))
                .hasMessage(
                        "sample.yaml, record T-1, field money.amount: the field is empty; give it a value or remove it");
    }

    @Test
    void aCharacterWithoutAGlyphIsNamed() {
        assertStatementRefused(STATEMENT + "  words: {kk: \"қадам \uE000\"}\n")
                .hasMessage("sample.yaml, record HUB.2014, field words.kk: the fonts of the reports have no glyph for"
                        + " [\uE000 (U+E000)]; use other characters");
    }

    @Test
    void aFigureWithNumberAndReasonIsRefused() {
        assertStatementRefused(STATEMENT.replace("number: 28", "absent: NOT_FOUND"))
                .hasMessageContaining("field figure: a figure needs either {comparator, number} or {absent}");
    }

    @Test
    void anUnknownConstantIsNamedWithTheKnownConstants() {
        assertStatementRefused(STATEMENT.replace("EXACTLY", "EQ"))
                .hasMessageContaining(
                        "field figure.comparator: \"EQ\" is not one of [EXACTLY, ABOUT, NEARLY, AT_LEAST,");
    }

    @Test
    void aDayThatDoesNotExistIsNamed() {
        assertStatementRefused(STATEMENT.replace("2014-05-31", "2014-05-32")).hasMessageContaining("field when.last");
    }

    @Test
    void aDuplicateKeyIsRefusedWithItsLine() {
        assertStatementRefused(STATEMENT + "  owner: NEW-MODEL\n").hasMessageContaining("sample.yaml, line 10");
    }

    @Test
    void aDuplicateCodeIsRefused() {
        assertStatementRefused(STATEMENT + STATEMENT)
                .hasMessageContaining("record HUB.2014, field code: two records have this code");
    }

    @Test
    void aFileWithoutAListIsRefused() {
        assertStatementRefused("code: HUB.2014")
                .hasMessageContaining("sample.yaml, line 1: the file must contain a list");
    }

    private AbstractThrowableAssert<?, ?> assertStatementRefused(String yaml) {
        return assertThatThrownBy(() -> read(yaml, Statement.class)).isInstanceOf(FactsRefusedException.class);
    }

    private void read(String yaml, Class<?> type) throws IOException {
        Files.writeString(folder.resolve("sample.yaml"), yaml);
        new FactsReader(folder.toUri().toString(), new ReportFonts()).read("sample.yaml", type);
    }
}

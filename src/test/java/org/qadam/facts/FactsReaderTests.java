package org.qadam.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.project.Project;
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
    void aFieldThatDoesNotExistIsNamedBesideThoseThatDo() {
        assertStatementRefused(STATEMENT + "  valu: 28\n")
                .hasMessageStartingWith(
                        "planted.yaml, record HUB.2014, field valu: there is no such field; there are [code,");
    }

    @Test
    void aTextOfAMegabyteIsRefused() {
        assertStatementRefused(STATEMENT + "  words: {en: \"%s\"}\n".formatted("x".repeat(1 << 20)))
                .hasMessageContaining(
                        "planted.yaml, record HUB.2014, field words.en: it has 1048576 characters, and 10000 are allowed");
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
                .hasMessage("planted.yaml, record EU-CSRM: participations: shares of role FUNDING must sum to 100"
                        + " or all be omitted; 2 of 2 are stated, sum 90");
    }

    @Test
    void aPromisedFieldThatIsLeftOutIsNamed() {
        assertStatementRefused(STATEMENT.replace("  kind: ACTUAL\n", ""))
                .hasMessageContaining("field kind: Missing required");
    }

    @Test
    void aPromisedFieldThatIsLeftEmptyIsNamed() {
        assertStatementRefused(STATEMENT.replace("kind: ACTUAL", "kind:"))
                .hasMessageContaining("field kind: nothing stands behind it");
    }

    @Test
    void aLetterThatNoReportCanPrintIsNamed() {
        assertStatementRefused(STATEMENT + "  words: {kk: \"қадам \uE000\"}\n")
                .hasMessage("planted.yaml, record HUB.2014, field words.kk: no report can print [\uE000 (U+E000)];"
                        + " write it with other letters");
    }

    @Test
    void aFigureIsANumberOrAReason() {
        assertStatementRefused(STATEMENT.replace("number: 28", "absent: NOT_FOUND"))
                .hasMessageContaining("field figure: a figure is {comparator, number} or {absent}");
    }

    @Test
    void aWordThatIsNoConstantIsNamedBesideThoseThatAre() {
        assertStatementRefused(STATEMENT.replace("EXACTLY", "EQ"))
                .hasMessageContaining("field figure.comparator: EQ is none of [EXACTLY, ABOUT, NEARLY, AT_LEAST,");
    }

    @Test
    void aDayThatDoesNotExistIsNamed() {
        assertStatementRefused(STATEMENT.replace("2014-05-31", "2014-05-32")).hasMessageContaining("field when.last");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithItsLine() {
        assertStatementRefused(STATEMENT + "  owner: NEW-MODEL\n").hasMessageContaining("planted.yaml, line 10");
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        assertStatementRefused(STATEMENT + STATEMENT)
                .hasMessageContaining("record HUB.2014, field code: it stands there twice");
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        assertStatementRefused("code: HUB.2014").hasMessageContaining("planted.yaml, line 1: a list is expected");
    }

    private AbstractThrowableAssert<?, ?> assertStatementRefused(String yaml) {
        return assertThatThrownBy(() -> read(yaml, Statement.class)).isInstanceOf(FactsRefusedException.class);
    }

    private void read(String yaml, Class<?> type) throws IOException {
        Files.writeString(folder.resolve("planted.yaml"), yaml);
        new FactsReader(folder.toUri().toString(), new ReportFonts()).read("planted.yaml", type);
    }
}

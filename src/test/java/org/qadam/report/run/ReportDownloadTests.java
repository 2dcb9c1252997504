package org.qadam.report.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ProgrammeTest
class ReportDownloadTests {

    private final Programme programme;
    private final ReportOrders ordering;
    private final MongoDatabase database;

    ReportDownloadTests(Programme programme, ReportOrders ordering, MongoDatabase database) {
        this.programme = programme;
        this.ordering = ordering;
        this.database = database;
    }

    @Test
    void aLiaisonDownloadsTheReportOfHerDonor() {
        var code = ordering.made("eu", ReportOrders.euCsrm());

        assertThat(new String(ordering.download("eu", code), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void aForeignFileIsNotFound() {
        get("undp", ordering.made("eu", ReportOrders.euCsrm()), "pdf")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aFileTellsItsHashAndIsNotKeptByOthers() {
        var code = ordering.made("eu", ReportOrders.euCsrm());

        get("eu", code, "pdf")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches(HttpHeaders.ETAG, "\"[0-9a-f]{64}\"")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "PDF", "kk"})
    void aFormatThatIsNotThereIsNamedBesideThoseThatAre(String format) {
        get("eu", ordering.made("eu", ReportOrders.euCsrm()), format)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NO_SUCH_FORMAT")
                .jsonPath("$.errors[0].message")
                .value(it -> assertThat(String.valueOf(it)).contains(format, "pdf, xlsx, csv"));
    }

    @Test
    void anAddressWithALanguageIsNoFile() {
        programme
                .http()
                .get()
                .uri("/reports/{code}/pdf/kk", ordering.made("eu", ReportOrders.euCsrm()))
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aReportThatCannotBeReadIsAFaultOfTheServer() {
        var code = ordering.made("eu", ReportOrders.euCsrm());
        var reports = database.getCollection("reports");
        var whole = requireNonNull(reports.findOneAndUpdate(isReady(code), unset("files")));
        try {
            get("eu", code, "pdf")
                    .expectStatus()
                    .isEqualTo(500)
                    .expectBody()
                    .jsonPath("$.errors[0].extensions.code")
                    .isEqualTo("DOCUMENT_UNREADABLE");
        } finally {
            reports.replaceOne(eq(whole.get("_id")), whole);
        }
    }

    @Test
    void aRefusalIsToldAlsoToWhoTakesNothingButPages() {
        programme
                .http()
                .get()
                .uri("/reports/NONE/pdf")
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("NOT_FOUND");
    }

    private ResponseSpec get(String user, String code, String format) {
        return programme
                .http()
                .get()
                .uri("/reports/{code}/{format}", code, format)
                .headers(it -> it.setBearerAuth(programme.tokenOf(user)))
                .exchange();
    }

    private static Bson isReady(String code) {
        return and(eq("code", code), eq("state", "READY"));
    }
}

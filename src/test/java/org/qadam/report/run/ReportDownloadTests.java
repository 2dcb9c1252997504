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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests the download of report files, its headers and refusals. */
@ProgrammeTest
record ReportDownloadTests(Programme programme, ReportOrders orders, MongoDatabase database) {

    @Test
    void aLiaisonDownloadsAReportForTheirDonor() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());

        assertThat(new String(orders.download("eu", code), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void aReportForAnotherDonorIsNotFound() {
        assertError(get("undp", orders.orderAndAwait("eu", ReportOrders.euCsrm()), "pdf"), 404, "NOT_FOUND");
    }

    @Test
    void aFileHasAnETagAndIsNotStoredByCaches() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());

        get("eu", code, "pdf")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches(HttpHeaders.ETAG, "\"[0-9a-f]{64}\"")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, attachment", "xlsx, attachment", "csv, attachment",
        "pdf?preview=true, inline", "pdf?preview=false, attachment", "xlsx?preview=true, attachment"
    })
    void aFileIsAnAttachmentExceptForThePreviewOfAPdf(String file, String disposition) {
        get("eu", orders.orderAndAwait("eu", ReportOrders.euCsrm()), file)
                .expectHeader()
                .value(
                        HttpHeaders.CONTENT_DISPOSITION,
                        it -> assertThat(it).startsWith(disposition + "; filename=\"EU-CSRM-2014-H1-en."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "odt"})
    void aRefusedDownloadIsNotStoredByCachesEither(String file) {
        get("undp", orders.orderAndAwait("eu", ReportOrders.euCsrm()), file)
                .expectHeader()
                .value(HttpHeaders.CACHE_CONTROL, it -> assertThat(it).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "PDF", "kk"})
    void anUnknownFormatIsRefusedWithTheKnownFormats(String format) {
        get("eu", orders.orderAndAwait("eu", ReportOrders.euCsrm()), format)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NO_SUCH_FORMAT")
                .jsonPath("$.errors[0].message")
                .value(it -> assertThat(String.valueOf(it)).contains(format, "pdf, xlsx, csv"));
    }

    @Test
    void anAddressWithALanguageIsNotFound() {
        assertError(get("eu", orders.orderAndAwait("eu", ReportOrders.euCsrm()), "pdf/kk"), 404, "NOT_FOUND");
    }

    @Test
    void anUnreadableReportIsAServerError() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        var reports = database.getCollection("reports");
        var original = requireNonNull(reports.findOneAndUpdate(isReady(code), unset("files")));
        try {
            assertError(get("eu", code, "pdf"), 500, "DOCUMENT_UNREADABLE");
        } finally {
            reports.replaceOne(eq(original.get("_id")), original);
        }
    }

    @Test
    void aCallerThatAcceptsOnlyPdfReceivesTheRefusal() {
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

    private static void assertError(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo(code);
    }

    private ResponseSpec get(String user, String code, String file) {
        return programme
                .http()
                .get()
                .uri("/reports/%s/%s".formatted(code, file))
                .headers(it -> it.setBearerAuth(programme.tokenOf(user)))
                .exchange();
    }

    private static Bson isReady(String code) {
        return and(eq("code", code), eq("state", "READY"));
    }
}

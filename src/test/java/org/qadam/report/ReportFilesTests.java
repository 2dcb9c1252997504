package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests the files of reports and their download. */
@ProgrammeTest
record ReportFilesTests(Programme programme, ReportOrders orders) {

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, EU-CSRM-2014-H1-en.pdf",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, EU-CSRM-2014-H1-en.xlsx",
        "csv, application/zip, EU-CSRM-2014-H1-en.csv.zip",
    })
    void aDownloadHasTheTypeAndNameOfItsFormat(String format, String type, String name) {
        get(orders.orderAndAwait("eu", ReportOrders.euCsrm()), format)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(type)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void aReadyReportHasEveryFormatInEveryLanguage(String language) {
        var order = new HashMap<>(ReportOrders.euCsrm());
        order.put("language", language);

        var code = orders.orderAndAwait("eu", order);

        programme
                .as("eu")
                .document("query($code: String!) { report(code: $code) { files { format address } } }")
                .variable("code", code)
                .execute()
                .path("report.files[*].address")
                .entityList(String.class)
                .containsExactly(
                        "/reports/%s/pdf".formatted(code),
                        "/reports/%s/xlsx".formatted(code),
                        "/reports/%s/csv".formatted(code));
    }

    @Test
    void aDownloadHasTheSizeThatTheReportStates() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        int size = programme
                .as("eu")
                .document("query($code: String!) { report(code: $code) { files { size } } }")
                .variable("code", code)
                .execute()
                .path("report.files[1].size")
                .entity(Integer.class)
                .get();

        var bytes = get(code, "xlsx").expectBody().returnResult().getResponseBody();

        assertThat(bytes).hasSize(size);
    }

    private ResponseSpec get(String code, String format) {
        return programme
                .http()
                .get()
                .uri("/reports/{code}/{format}", code, format)
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .exchange();
    }
}

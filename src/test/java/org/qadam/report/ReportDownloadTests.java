package org.qadam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ProgrammeTest
class ReportDownloadTests {

    private final Programme programme;
    private final Ordering ordering;

    ReportDownloadTests(Programme programme, Ordering ordering) {
        this.programme = programme;
        this.ordering = ordering;
    }

    @Test
    void aLiaisonDownloadsTheReportOfHerDonor() {
        var code = ordering.made("eu", Ordering.euCsrm());

        assertThat(new String(ordering.download("eu", code), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void aForeignFileIsNotFound() {
        get("undp", ordering.made("eu", Ordering.euCsrm()), "pdf")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aFileTellsItsHashAndIsNotKeptByOthers() {
        var code = ordering.made("eu", Ordering.euCsrm());

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
        get("eu", ordering.made("eu", Ordering.euCsrm()), format)
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
                .uri("/reports/{code}/pdf/kk", ordering.made("eu", Ordering.euCsrm()))
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NOT_FOUND");
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
}

package org.qadam.report.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.report.ReportOrders;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tests downloads of files whose stored bytes were changed after they were registered. */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
class DamagedFileTests {

    private final Programme programme;
    private final ReportOrders orders;
    private final MongoDatabase database;
    private final MongoCollection<Document> chunks;
    private String code = "";
    private Document original = new Document();

    DamagedFileTests(Programme programme, ReportOrders orders, MongoDatabase database) {
        this.programme = programme;
        this.orders = orders;
        this.database = database;
        this.chunks = database.getCollection("reports.chunks");
    }

    @BeforeEach
    void makeAReport() {
        code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        original = requireNonNull(chunks.find(eq("files_id", storedId())).first());
    }

    @AfterEach
    void restoreTheFile() {
        chunks.deleteMany(eq("files_id", original.get("files_id")));
        chunks.insertOne(original);
        download().expectStatus().isOk();
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsAnErrorWithItsOwnCode(FileDamage damage) {
        damage.inflict(chunks, original);

        download()
                .expectStatus()
                .isEqualTo(500)
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG)
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("FILE_DAMAGED")
                .jsonPath("$.errors[0].message")
                .value(it -> assertThat(String.valueOf(it)).contains("file pdf of report " + code));
    }

    @Test
    void theLogHasOneLineForADamagedFile(CapturedOutput output) {
        FileDamage.ONE_BYTE_CHANGED.inflict(chunks, original);
        int before = output.getOut().length();

        download();

        assertThat(output.getOut().substring(before).lines())
                .filteredOn(it -> it.contains("ERROR") || it.startsWith("\tat "))
                .singleElement()
                .asString()
                .contains(
                        "stored file %s/pdf is damaged".formatted(code),
                        storedId().toHexString());
    }

    @Test
    void healthNamesADamagedFileUntilItIsReadUndamaged() {
        FileDamage.ONE_BYTE_CHANGED.inflict(chunks, original);
        download();

        assertThat(health("")).contains("\"status\":\"DOWN\"", code + "/pdf");
        restoreTheFile();
        assertThat(health("")).doesNotContain("DOWN", code);
    }

    @Test
    void aReplicaWithADamagedFileStaysReady() {
        FileDamage.ONE_BYTE_CHANGED.inflict(chunks, original);
        download();

        assertThat(health("/readiness")).contains("UP").doesNotContain("DOWN");
    }

    private ObjectId storedId() {
        var report = requireNonNull(database.getCollection("reports")
                .find(and(eq("code", code), eq("state", "READY")))
                .first());
        return report.getList("files", Document.class).stream()
                .filter(it -> it.getString("format").equals("pdf"))
                .map(it -> new ObjectId(it.getString("stored")))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec download() {
        return programme
                .http()
                .get()
                .uri("/reports/{code}/pdf", code)
                .headers(it -> it.setBearerAuth(programme.tokenOf("eu")))
                .exchange();
    }

    private String health(String group) {
        return String.valueOf(programme
                .management()
                .get()
                .uri("/actuator/health" + group)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}

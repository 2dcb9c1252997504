package org.qadam.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.access.Caller;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.register.Decision;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.register.Withdrawal;
import org.qadam.register.WorkingCopy;
import org.qadam.report.Report;
import org.qadam.report.ReportOrders;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** Tests a download that the caller aborts. */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
record BrokenDownloadTests(Programme programme, ReportOrders orders, ReportArchive archive, Register register) {

    /** File size in bytes, far above the buffers of both sockets. */
    private static final int FILE_SIZE = 32 << 20;

    @Test
    void anAbortedDownloadEndsItsRequestAndLogsNoException(CapturedOutput output) throws IOException {
        var code = reportWithLargeFile();
        int before = output.getOut().length();

        abortDownload(code);

        await().atMost(Duration.ofSeconds(20)).until(() -> activeRequests() == 0);
        assertThat(output.getOut().substring(before).lines())
                .noneMatch(it -> it.startsWith("\tat ") || it.contains("Exception"));
        change(copy ->
                List.of(new Withdrawal(Report.class, code, report(code, copy).version(), "The test is over")));
    }

    private String reportWithLargeFile() {
        var code = orders.orderAndAwait("eu", ReportOrders.euCsrm());
        var file = archive.store(code, ReportFormat.PDF, new byte[FILE_SIZE]);
        change(copy -> List.of(report(code, copy).ready(List.of(file))));
        return code;
    }

    private void change(Decision decision) {
        register.change(Caller.RUN, new Request(UUID.randomUUID().toString(), ""), "reportMade", "A test", decision);
    }

    private static Report report(String code, WorkingCopy copy) {
        return copy.find(Report.class, code).orElseThrow();
    }

    private void abortDownload(String code) throws IOException {
        var address = URI.create(programme.address());
        try (var connection = new Socket(address.getHost(), address.getPort())) {
            connection
                    .getOutputStream()
                    .write("GET /reports/%s/pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(code, programme.tokenOf("eu"))
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(connection.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200");
            assertThat(activeRequests()).as("active requests").isEqualTo(1);
            // A linger time of 0 makes close() discard unread bytes and send a reset (RST) to the server at once.
            connection.setSoLinger(true, 0);
        }
    }

    /** Returns the number of active requests, without those to the management port. */
    private int activeRequests() {
        var body = programme
                .management()
                .get()
                .uri("/actuator/metrics/http.server.requests.active")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body).at("/measurements/0/value").asInt();
    }
}

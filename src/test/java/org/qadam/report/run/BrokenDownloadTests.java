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

/** Somebody closes her browser while a large file is on its way to her. */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
record BrokenDownloadTests(Programme programme, ReportOrders ordering, ReportArchive archive, Register register) {

    /** Far more than lies in the buffers between the two. */
    private static final int LARGE = 32 << 20;

    @Test
    void leavesNothingBehindAndNoTraceInTheLog(CapturedOutput output) throws IOException {
        var code = large();
        int before = output.getOut().length();

        beginAndGo(code);

        await().atMost(Duration.ofSeconds(20)).until(() -> answering() == 0);
        assertThat(output.getOut().substring(before).lines())
                .noneMatch(it -> it.startsWith("\tat ") || it.contains("Exception"));
        changes(copy ->
                List.of(new Withdrawal(Report.class, code, the(code, copy).version(), "The test is over")));
    }

    private String large() {
        var code = ordering.made("eu", ReportOrders.euCsrm());
        var file = archive.store(code, ReportFormat.PDF, new byte[LARGE]);
        changes(copy -> List.of(the(code, copy).ready(List.of(file))));
        return code;
    }

    private void changes(Decision decision) {
        register.change(Caller.RUN, new Request(UUID.randomUUID().toString(), ""), "reportMade", "A test", decision);
    }

    private static Report the(String code, WorkingCopy copy) {
        return copy.find(Report.class, code).orElseThrow();
    }

    private void beginAndGo(String code) throws IOException {
        var address = URI.create(programme.address());
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.getOutputStream()
                    .write("GET /reports/%s/pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(code, programme.tokenOf("eu"))
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200");
            assertThat(answering()).as("what is on its way").isEqualTo(1);
            // What is not read yet is thrown away, and the other side is told so at once.
            line.setSoLinger(true, 0);
        }
    }

    /** How many requests are being answered, those of operators apart. */
    private int answering() {
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

package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;
import org.qadam.local.RawRequest;

/** Tests requests that the web server refuses before Spring reads them. */
@ProgrammeTest
record RefusedRequestTests(Programme programme) {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /reports/a%2fb/pdf HTTP/1.1\r\nHost: localhost",
                "GET /reports/a%5cb/pdf HTTP/1.1\r\nHost: localhost",
                "GET /reports/a%00b/pdf HTTP/1.1\r\nHost: localhost",
                "GET /reports/a%zz/pdf HTTP/1.1\r\nHost: localhost",
                "GET /reports//pdf HTTP/1.1\r\nHost: localhost",
                "GET /reports/a;b=c/pdf HTTP/1.1\r\nHost: localhost",
                "GET /../../etc HTTP/1.1\r\nHost: localhost",
                "GET /graphql?query={me} HTTP/1.1\r\nHost: localhost",
                "GET /<script> HTTP/1.1\r\nHost: localhost",
                "GET /\u00e9 HTTP/1.1\r\nHost: localhost",
                "GET graphql HTTP/1.1\r\nHost: localhost",
                "G@T / HTTP/1.1\r\nHost: localhost",
                "TRACE / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/9.9\r\nHost: localhost",
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: local host",
                "GET / HTTP/1.1\r\nHost: localhost:port",
                "GET / HTTP/1.1\r\nHost: localhost\r\nNot a header",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: many",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip",
            })
    void refusalsAreJson(String head) throws IOException {
        assertRefused(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%s HTTP/1.1\r\nHost: localhost",
                "GET /graphql?query=%s HTTP/1.1\r\nHost: localhost",
                "GET /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s",
                "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: %s",
                "GET / HTTP/1.1\r\nHost: localhost\r\n%s: x",
            })
    void longAddressesAndHeadersAreRefusedInJson(String head) throws IOException {
        assertRefused(head.formatted("a".repeat(30_000)));
    }

    private void assertRefused(String head) throws IOException {
        assertThat(RawRequest.send(programme, head))
                .matches("(?s)HTTP/1.1 [45].*")
                .containsIgnoringCase("\r\nContent-Type: application/json")
                .contains("{\"errors\":[{\"message\":", "\"code\":")
                .doesNotContainIgnoringCase("<html", "tomcat", "exception");
    }
}

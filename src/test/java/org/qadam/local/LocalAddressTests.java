package org.qadam.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** Tests that the development start is reached from this machine only. */
@ProgrammeTest
record LocalAddressTests(Programme programme, Environment environment) {

    @Test
    void listensOnLoopbackOnly() throws IOException {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(it -> !it.isLoopbackAddress() && !it.isLinkLocalAddress())
                .toList();

        for (var other : others) {
            assertRefused(other, "local.server.port");
            assertRefused(other, "local.management.port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example.org", "evil.example.org:8080", "192.0.2.5", "localhost.example.org"})
    void refusesForeignHosts(String host) throws IOException {
        assertThat(RawRequest.send(programme, "GET /dev/token/admin HTTP/1.1\r\nHost: " + host))
                .startsWith("HTTP/1.1 421 ")
                .contains("\"code\":\"FOREIGN_HOST\"")
                .doesNotContain("eyJ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST:1", "[::1]:8080"})
    void answersForThisMachine(String host) throws IOException {
        assertThat(RawRequest.send(programme, "GET /signin.json HTTP/1.1\r\nHost: " + host))
                .startsWith("HTTP/1.1 200 ");
    }

    private void assertRefused(InetAddress address, String port) {
        assertThatThrownBy(() ->
                        new Socket(address, Integer.parseInt(String.valueOf(environment.getProperty(port)))).close())
                .as("%s, %s", address, port)
                .isInstanceOf(ConnectException.class);
    }
}

package org.qadam.local;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests that an HTTP client would refuse to send. */
public final class RawRequest {

    private RawRequest() {}

    /** Sends a request line with its headers, and returns the whole answer. */
    public static String send(Programme programme, String head) throws IOException {
        var address = URI.create(programme.address());
        try (var connection = new Socket(address.getHost(), address.getPort())) {
            connection.setSoTimeout(20_000);
            connection
                    .getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.qadam.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sets this process as the issuer, which listens on this machine only. The issuer's address is part of every token, so it must be known before the server
 * starts. Therefore a free port is chosen here where the port is 0.
 */
final class DevAddress implements EnvironmentPostProcessor, Ordered {

    private static final String LOOPBACK = "127.0.0.1";

    DevAddress() {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var port = environment.getProperty("server.port", "8080");
        if (port.equals("0")) {
            port = freePort();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("chosen port", Map.of("server.port", port)));
        }
        // Everybody who reaches the ports can get a token of a demo user.
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "this machine only",
                        Map.of("server.address", LOOPBACK, "management.server.address", LOOPBACK)));
        var issuer = "http://localhost:" + port;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "development issuer",
                        Map.of("QADAM_ISSUER", issuer, "QADAM_JWK_SET_URI", issuer + "/oauth2/jwks")));
    }

    /** Returns the lowest precedence, so that application.yaml has been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

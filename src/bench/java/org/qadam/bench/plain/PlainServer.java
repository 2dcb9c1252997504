package org.qadam.bench.plain;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the plain server. Left out is what only the class path of the benchmark brings: observations, so that the
 * server does no more than it must, and the keys of an issuer.
 */
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
        })
public class PlainServer {

    public static void main(String[] arguments) {
        SpringApplication.run(PlainServer.class, arguments);
    }
}

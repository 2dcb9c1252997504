package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Tests the algorithm and the type of a token with the keys of an issuer that signs with RSA and with EC keys. */
class TokenHeaderTests {

    private static final Set<SignatureAlgorithm> DEFAULT =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private RSAKey rsa;
    private ECKey ec;
    private HttpServer issuer;
    private CachingJwtDecoder tokens;

    @BeforeEach
    void startAnIssuer() throws IOException, JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        var keys = new JWKSet(List.of(rsa, ec)).toString().getBytes(StandardCharsets.UTF_8);
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/", it -> {
            it.sendResponseHeaders(200, keys.length);
            try (it) {
                it.getResponseBody().write(keys);
            }
        });
        issuer.start();
        var address = "http://localhost:" + issuer.getAddress().getPort();
        tokens = new TokenConfiguration()
                .tokens(new AccessProperties(
                        address,
                        address + "/keys",
                        "qadam-api",
                        DEFAULT,
                        Duration.ofHours(1),
                        address,
                        new AccessProperties.SignIn("", "", "", "qadam-explorer")));
    }

    @AfterEach
    void stopTheIssuer() throws IOException {
        tokens.close();
        issuer.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256"})
    void acceptsAnAllowedAlgorithm(String algorithm) throws JOSEException {
        assertThat(tokens.decode(token(algorithm, "at+jwt")).getSubject()).isEqualTo("somebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "PS512", "HS256"})
    void namesARefusedAlgorithm(String algorithm) throws JOSEException {
        var token = token(algorithm, "at+jwt");

        assertThatThrownBy(() -> tokens.decode(token))
                .isInstanceOf(JwtException.class)
                .extracting(it -> ((JwtValidationException) it)
                        .getErrors()
                        .iterator()
                        .next()
                        .getDescription())
                .asString()
                .contains("its algorithm %s is not allowed".formatted(algorithm), "RS256", "PS256", "ES256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt", "application/jwt"})
    void acceptsTheTypesOfAnAccessToken(String type) throws JOSEException {
        assertThat(tokens.decode(token("RS256", type)).getSubject()).isEqualTo("somebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "application/logout+jwt", "application/application/jwt", "text/jwt", ""})
    void refusesOtherTypes(String type) throws JOSEException {
        var token = token("RS256", type);

        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    private String token(String algorithm, String type) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .type(new JOSEObjectType(type))
                .keyID(algorithm.startsWith("ES") ? "ec" : "rsa")
                .build();
        var now = Instant.now();
        var token = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .issuer("http://localhost:" + issuer.getAddress().getPort())
                        .audience("qadam-api")
                        .subject("somebody")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .build());
        token.sign(signer(algorithm));
        return token.serialize();
    }

    private JWSSigner signer(String algorithm) throws JOSEException {
        return switch (algorithm.substring(0, 2)) {
            case "ES" -> new ECDSASigner(ec);
            case "HS" -> new MACSigner("a secret of at least 256 bits for HS256");
            default -> new RSASSASigner(rsa);
        };
    }
}

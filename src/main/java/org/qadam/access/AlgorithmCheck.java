package org.qadam.access;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Refuses tokens whose algorithm is not allowed, and names the algorithm. The decoder reports the same message for a
 * refused algorithm and for a missing key.
 */
record AlgorithmCheck(JwtDecoder decoder, Set<SignatureAlgorithm> allowed) implements JwtDecoder {

    /** The name is written by the caller, so that only a short word is repeated. */
    private static final String NAME = "[A-Za-z0-9+-]{1,20}";

    @Override
    public Jwt decode(String token) {
        var algorithm = algorithmOf(token);
        if (allowed.stream().noneMatch(it -> it.getName().equals(algorithm))) {
            throw new JwtValidationException(
                    "The algorithm is not allowed",
                    List.of(new OAuth2Error("TOKEN_REFUSED", message(algorithm), null)));
        }
        return decoder.decode(token);
    }

    private static String algorithmOf(String token) {
        try {
            return String.valueOf(JWTParser.parse(token).getHeader().getAlgorithm());
        } catch (ParseException | RuntimeException e) {
            throw new BadJwtException("The token cannot be parsed", e);
        }
    }

    private String message(String algorithm) {
        return "its algorithm%s is not allowed, but only %s (alg)"
                .formatted(
                        algorithm.matches(NAME) ? " " + algorithm : "",
                        allowed.stream().map(SignatureAlgorithm::getName).collect(Collectors.joining(", ")));
    }
}

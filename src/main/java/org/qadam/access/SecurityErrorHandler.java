package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that authentication or authorization refuses, in the error format of GraphQL, with the remedy. */
final class SecurityErrorHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final String issuer;
    private final JsonMapper json;

    SecurityErrorHandler(AccessProperties settings, JsonMapper json) {
        this.issuer = settings.issuer();
        bearer.setResourceMetadataParameterResolver(
                _ -> settings.publicUrl() + "/.well-known/oauth-protected-resource");
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case AuthenticationServiceException _ -> issuerUnreachable(request, response);
            case OAuth2AuthenticationException it when isMalformed(it) -> malformed(request, response, it);
            case OAuth2AuthenticationException it -> refused(request, response, it);
            default -> notSignedIn(request, response, failure);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        var notice = CurrentCaller.current().notice();
        var body = notice == null
                ? new ErrorBody(
                        "FORBIDDEN",
                        "FORBIDDEN",
                        "You are signed in, but may not use this address. Ask your account administrator if you need access.",
                        false)
                : new ErrorBody("FORBIDDEN", "NO_ROLE", notice, false);
        body.write(json, request, response);
    }

    private static boolean isMalformed(OAuth2AuthenticationException failure) {
        return failure.getError() instanceof BearerTokenError it && it.getHttpStatus() == HttpStatus.BAD_REQUEST;
    }

    private void malformed(
            HttpServletRequest request, HttpServletResponse response, OAuth2AuthenticationException failure)
            throws IOException {
        bearer.commence(request, response, failure);
        new ErrorBody(
                        "BAD_REQUEST",
                        "MALFORMED",
                        "The token cannot be read: %s. Send one header \"Authorization: Bearer <token>\"."
                                .formatted(failure.getError().getDescription()),
                        false)
                .write(json, request, response);
    }

    private void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        bearer.commence(request, response, failure);
        new ErrorBody(
                        "UNAUTHORIZED",
                        "NOT_SIGNED_IN",
                        "Sign in first: send the header \"Authorization: Bearer <token>\" with a token from %s."
                                .formatted(issuer),
                        false)
                .write(json, request, response);
    }

    private void refused(
            HttpServletRequest request, HttpServletResponse response, OAuth2AuthenticationException failure)
            throws IOException {
        var errors = failure.getCause() instanceof JwtValidationException it
                ? List.copyOf(it.getErrors())
                : List.of(wronglySigned());
        var description = errors.stream()
                .flatMap(it -> Optional.ofNullable(it.getDescription()).stream())
                .collect(Collectors.joining("; "));
        bearer.commence(request, response, new InvalidBearerTokenException(description));
        new ErrorBody(
                        "UNAUTHORIZED",
                        errors.getFirst().getErrorCode(),
                        "The token is refused: %s. Get a new one from %s.".formatted(description, issuer),
                        false)
                .write(json, request, response);
    }

    private OAuth2Error wronglySigned() {
        return new OAuth2Error(
                "TOKEN_REFUSED", "its signature or format is not valid for the issuer %s".formatted(issuer), null);
    }

    private void issuerUnreachable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        new ErrorBody(
                        "INTERNAL_ERROR",
                        "ISSUER_UNREACHABLE",
                        "The token cannot be verified, because the public keys of %s cannot be read. Try again in 30 seconds."
                                .formatted(issuer),
                        true)
                .write(json, request, response);
    }
}

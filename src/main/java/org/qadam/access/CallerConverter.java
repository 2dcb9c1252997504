package org.qadam.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/** Turns a verified token into its caller. Logs a caller without any role once. */
final class CallerConverter implements Converter<Jwt, CallerAuthentication> {

    private static final Logger LOG = LoggerFactory.getLogger(CallerConverter.class);
    private static final int MAX_LOGGED = 1_000;

    private final Cache<String, Boolean> logged =
            Caffeine.newBuilder().maximumSize(MAX_LOGGED).build();

    @Override
    public CallerAuthentication convert(Jwt token) {
        var caller = CallerAuthentication.of(token);
        if (caller.getPrincipal().roles().isEmpty() && logged.asMap().putIfAbsent(caller.getName(), true) == null) {
            LOG.warn(
                    "The caller {} is signed in without a role: the claim \"{}\" of the token {}",
                    caller.getName(),
                    Caller.ROLES_CLAIM,
                    finding(token));
        }
        return caller;
    }

    private static String finding(Jwt token) {
        return switch (token.getClaims().get(Caller.ROLES_CLAIM)) {
            case null -> "does not exist";
            case Iterable<?> _ -> "names no role that Qadam knows";
            default -> "is not a list";
        };
    }
}

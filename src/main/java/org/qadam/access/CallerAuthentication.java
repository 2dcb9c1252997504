package org.qadam.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;

/** Carries the caller through a request in Spring Security's context. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private final Caller caller;
    private final Instant until;

    CallerAuthentication(Caller caller, Instant until) {
        super(AuthorityUtils.createAuthorityList(
                caller.roles().stream().map(it -> "ROLE_" + it).toList()));
        this.caller = caller;
        this.until = until;
        setAuthenticated(true);
    }

    static CallerAuthentication of(Jwt token) {
        return new CallerAuthentication(CallerClaims.callerOf(token), requireNonNull(token.getExpiresAt()));
    }

    /** Returns when the token expires. */
    Instant until() {
        return until;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /**
     * Returns an empty string. The token is not kept, so that code with access to the caller cannot act in their name.
     */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.subject();
    }
}

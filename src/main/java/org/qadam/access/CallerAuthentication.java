package org.qadam.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;

/** A caller, as Spring Security carries her through a request. */
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

    static CallerAuthentication by(Jwt token) {
        return new CallerAuthentication(CallerClaims.callerOf(token), requireNonNull(token.getExpiresAt()));
    }

    /** The end of the token. */
    Instant until() {
        return until;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The token is not kept: whoever holds a caller must not be able to speak for her. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.subject();
    }
}

package org.qadam.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;

/** A caller, as Spring Security carries her through a request. */
final class SignedIn extends AbstractAuthenticationToken {

    private final Caller caller;

    SignedIn(Caller caller) {
        super(AuthorityUtils.createAuthorityList(
                caller.roles().stream().map(it -> "ROLE_" + it).toList()));
        this.caller = caller;
        setAuthenticated(true);
    }

    static SignedIn by(Jwt token) {
        return new SignedIn(CallerClaims.callerOf(token));
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

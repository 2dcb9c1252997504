package org.qadam.access;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the addresses for signing in at /signin.json, so that the pages contain none. */
@RestController
class SignInController {

    private final Answer answer;

    SignInController(AccessProperties settings) {
        var to = settings.signIn();
        this.answer = new Answer(
                settings.issuer(),
                to.authorizationEndpoint(),
                to.tokenEndpoint(),
                to.endSessionEndpoint(),
                to.clientId());
    }

    @GetMapping(path = "/signin.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer signIn() {
        return answer;
    }

    record Answer(
            String issuer,
            String authorizationEndpoint,
            String tokenEndpoint,
            String endSessionEndpoint,
            String clientId) {}
}

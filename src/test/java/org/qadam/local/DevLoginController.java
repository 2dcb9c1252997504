package org.qadam.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the login page of the development issuer, which lists the demo users. */
@RestController
class DevLoginController {

    private final String page;

    DevLoginController(@Value("classpath:org/qadam/local/login.html") Resource page) throws IOException {
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String login(CsrfToken csrf, @RequestParam(required = false) String error) {
        var words = error == null
                ? "Each password is the same as the name."
                : "Name or password is wrong. Enter one of these names in both fields.";
        return page.formatted(words, csrf.getParameterName(), csrf.getToken(), people());
    }

    private static String people() {
        return DemoUsers.PERSONS.stream()
                .map(it -> "        <dt>%s</dt><dd>%s</dd>".formatted(it.name(), it.who()))
                .collect(Collectors.joining("\n"));
    }
}

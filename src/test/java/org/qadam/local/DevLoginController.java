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

/** Where people sign in on a laptop; who they may be is no secret. */
@RestController
class DevLoginController {

    private final String page;

    DevLoginController(@Value("classpath:org/qadam/local/login.html") Resource page) throws IOException {
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String login(CsrfToken csrf, @RequestParam(required = false) String error) {
        var words = error == null ? "The password of each is the name." : "That is not one of these names, twice.";
        return page.formatted(words, csrf.getParameterName(), csrf.getToken(), people());
    }

    private static String people() {
        return DemoUsers.PERSONS.stream()
                .map(it -> "        <dt>%s</dt><dd>%s</dd>".formatted(it.name(), it.who()))
                .collect(Collectors.joining("\n"));
    }
}

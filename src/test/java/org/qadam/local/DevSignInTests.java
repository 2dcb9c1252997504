package org.qadam.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs in as the explorer does: Authorization Code with PKCE (RFC 7636), with a client that keeps cookies. */
@ProgrammeTest
class DevSignInTests {

    private static final String VERIFIER = "a-verifier-is-between-43-and-128-characters-long";

    private final Programme programme;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    DevSignInTests(Programme programme) {
        this.programme = programme;
    }

    @Test
    void signsInALiaisonWithTheirDonor() throws Exception {
        var tokens = tokensFor("eu");

        programme
                .with(tokens.get("access_token").asString())
                .document("{ me { donors } }")
                .execute()
                .path("me.donors")
                .entityList(String.class)
                .containsExactly("EU");
    }

    @Test
    void refusesAnIdToken() throws Exception {
        var tokens = tokensFor("eu");

        programme
                .http()
                .post()
                .uri("/graphql")
                .headers(it -> it.setBearerAuth(tokens.get("id_token").asString()))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void renewsTheTokenWithoutAPage() throws Exception {
        tokensFor("eu");

        assertThat(query(get(authorize() + "&prompt=none"))).containsKey("code");
    }

    @Test
    void answersLoginRequiredWithoutASession() throws Exception {
        assertThat(query(get(authorize() + "&prompt=none"))).containsEntry("error", "login_required");
    }

    @Test
    void redirectsToTheExplorerAfterSigningOut() throws Exception {
        var tokens = tokensFor("eu");

        var answer = get("/connect/logout?"
                + form(Map.of(
                        "id_token_hint", tokens.get("id_token").asString(), "post_logout_redirect_uri", explorer())));

        assertThat(location(answer)).isEqualTo(explorer());
    }

    private JsonNode tokensFor(String user) throws Exception {
        var page = get(location(get(authorize())));
        var csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(csrf.find()).as("the login page has a form").isTrue();
        var back = post("/login", Map.of("username", user, "password", user, "_csrf", csrf.group(1)));
        var code = query(get(location(back))).get("code");
        var tokens = post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "qadam-explorer",
                        "code",
                        code,
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        explorer()));
        return JsonMapper.shared().readTree(tokens.body());
    }

    private String authorize() throws NoSuchAlgorithmException {
        var challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "qadam-explorer",
                        "scope", "openid",
                        "state", "a-state",
                        "redirect_uri", explorer(),
                        "code_challenge", Base64URL.encode(challenge).toString(),
                        "code_challenge_method", "S256"));
    }

    private String explorer() {
        return programme.address() + "/explorer";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(to(path).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return browser.send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(programme.address()).resolve(path));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static Map<String, String> query(HttpResponse<String> answer) {
        return Pattern.compile("[?&]([^=]+)=([^&]*)")
                .matcher(location(answer))
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

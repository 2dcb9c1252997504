package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

    @Test
    void namesAllMissingSettings(CapturedOutput output) {
        start("QADAM_ISSUER=", "QADAM_JWK_SET_URI=");

        assertThat(output)
                .contains("QADAM_ISSUER is missing: set it to the issuer's address")
                .contains("QADAM_JWK_SET_URI is missing: set it to the address of the issuer's public keys");
    }

    @Test
    void namesOneMissingSetting(CapturedOutput output) {
        start("QADAM_ISSUER=https://id.example.org", "QADAM_JWK_SET_URI=");

        assertThat(output).contains("QADAM_JWK_SET_URI is missing").doesNotContain("QADAM_ISSUER is missing");
    }

    @Test
    void namesAValueThatIsNotAnAddress(CapturedOutput output) {
        start("QADAM_ISSUER=id.example.org");

        assertThat(output).contains("QADAM_ISSUER is \"id.example.org\", which is not an http or https address");
    }

    @Test
    void refusesWildcardsAndPathsAsOrigins(CapturedOutput output) {
        start("qadam.cors.origins=*,https://board.example.org/page");

        assertThat(output)
                .contains("qadam.cors.origins contains \"*\", which is not an origin")
                .contains("qadam.cors.origins contains \"https://board.example.org/page\", which is not an origin");
    }

    @Test
    void derivesMissingSignInAddressesFromTheIssuer() {
        var given = new AccessProperties.SignIn("", "https://id.example.org/token", "", "qadam-explorer");

        var settings = new AccessProperties(
                "https://id.example.org",
                "https://id.example.org/keys",
                "qadam-api",
                Set.of(SignatureAlgorithm.RS256),
                Duration.ofHours(1),
                "https://qadam.example.org",
                given);

        assertThat(settings.signIn())
                .isEqualTo(new AccessProperties.SignIn(
                        "https://id.example.org/oauth2/authorize",
                        "https://id.example.org/token",
                        "https://id.example.org/connect/logout",
                        "qadam-explorer"));
    }

    @Test
    void refusesAnEmptyListOfAlgorithmsAndALifetimeOfNothing(CapturedOutput output) {
        start("qadam.access.algorithms=", "qadam.access.max-token-lifetime=0s", "QADAM_PUBLIC_URL=qadam.example.org");

        assertThat(output)
                .contains("qadam.access.algorithms is empty")
                .contains("qadam.access.max-token-lifetime must be longer than 0")
                .contains("QADAM_PUBLIC_URL is \"qadam.example.org\", which is not an http or https address");
    }

    @Test
    void namesTheValidAlgorithmsForAnUnknownOne(CapturedOutput output) {
        start("qadam.access.algorithms=HS256");

        assertThat(output).contains("HS256", "RS256", "PS256");
    }

    private static void start(String... settings) {
        var failure = catchThrowable(() -> new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(settings).map("--"::concat).toArray(String[]::new)));
        assertThat(failure).as("the start is refused").isNotNull();
    }

    @EnableConfigurationProperties({AccessProperties.class, CorsProperties.class})
    static class Settings {}
}

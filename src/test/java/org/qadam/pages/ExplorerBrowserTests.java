package org.qadam.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class ExplorerBrowserTests {

    /** A tab of GraphiQL is an item of a list around two buttons, which a reader of screens is told twice. 2026-11-24 */
    private static final String TABS_OF_GRAPHIQL = ".graphiql-tab";

    @ParameterizedTest
    @CsvSource({"kk, Сұрау құрастырғыш, Кіру", "ru, Конструктор запросов, Войти", "en, Query explorer, Sign in"})
    void receivesHerInHerLanguage(String language, String title, String way, BrowserUsers visitors) {
        var she = visitors.speaking(language).opens("/explorer");
        she.button(way).waitFor();

        assertThat(she.shows("explorer-out-" + language).page().title()).isEqualTo(title + " · Qadam");
    }

    @ParameterizedTest
    @CsvSource({"kk, eu донор өкілі", "ru, eu представитель донора", "en, eu donor liaison"})
    void tellsWhoSignedIn(String language, String words, BrowserUsers visitors) {
        var she = visitors.speaking(language).opens("/explorer").signsInAs("eu");

        assertThat(she.page().locator(".current-user").textContent()).isEqualTo(words);
    }

    @Test
    void opensWithWhatItsUsersAsk(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/explorer").signsInAs("viewer");
        tab(she, "WhoTookPart").waitFor();

        assertThat(she.page().locator("[role=tab] .graphiql-tab-button").allTextContents())
                .containsExactlyElementsOf(questions().toList());
    }

    @Test
    void answersAQuestion(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/explorer").signsInAs("viewer");

        assertThat(answer(she, "PlanIndicators")).contains("\"code\":\"NEW-MODEL\"");
    }

    @Test
    void answersWithHerRights(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/explorer").signsInAs("undp");

        assertThat(answer(she, "ProjectHalfYear")).contains("NOT_FOUND");
    }

    @Test
    void keepsNothingAndAsksNobodyElse(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/explorer").signsInAs("eu");
        answer(she, "WhoTookPart");
        she.button("Show Documentation Explorer").click();
        she.page().locator(".graphiql-doc-explorer").waitFor();

        assertThat(she.traces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "script-src-elem, script, text, alert()",
        "script-src-elem, script, src, https://example.org/",
        "img-src, img, src, https://example.org/",
        "frame-src, iframe, src, https://example.org/"
    })
    void letsNothingInThatWasNotBuiltWithIt(
            String refusal, String element, String property, String value, BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/explorer");

        assertThat(she.page().evaluate("""
                ([element, property, value]) => new Promise(refused => {
                    addEventListener('securitypolicyviolation', it => refused(it.effectiveDirective))
                    document.body.append(Object.assign(document.createElement(element), { [property]: value }))
                })""", List.of(element, property, value))).isEqualTo(refusal);
    }

    @Test
    void renewsHerSignInAndKeepsWhatIsOpen(BrowserUsers visitors) {
        var she = visitors.speaking("en");
        she.page().clock().install();
        she.opens("/explorer").signsInAs("eu");
        answer(she, "WhoTookPart");
        she.page().clock().fastForward("20:00");

        she.page().waitForResponse("**/oauth2/token", () -> answer(she, "WhoTookPart"));

        assertThat(tab(she, "WhoTookPart").getAttribute("aria-selected")).isEqualTo("true");
    }

    @Test
    void forgetsHerWhenSheSignsOut(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/explorer").signsInAs("eu");

        she.page()
                .waitForResponse(
                        "**/connect/logout*", () -> she.button("Sign out").click());
        // The issuer sends her back, and the page is loaded anew: until then a click would be lost.
        she.page().waitForLoadState(LoadState.NETWORKIDLE);
        she.button("Sign in").click();
        she.page().locator("input[name=password]").waitFor();

        assertThat(she.page().url()).endsWith("/login");
    }

    @ParameterizedTest
    @EnumSource
    void keepsNobodyOut(Viewport look, BrowserUsers visitors) {
        var she = visitors.speaking("kk", look).opens("/explorer").signsInAs("eu");
        answer(she, "WhoTookPart");

        assertThat(she.shows("explorer-" + look).barriers(TABS_OF_GRAPHIQL)).isEmpty();
    }

    private static String answer(BrowserUser she, String question) {
        // A tab that is chosen before there is an editor stays without its question.
        she.page().locator(".graphiql-query-editor").getByText("query").first().waitFor();
        tab(she, question).click();
        she.page().getByLabel("Execute query (Ctrl-Enter)").click();
        var answer = she.page().locator(".graphiql-response .view-lines");
        answer.getByText("{").first().waitFor();
        return answer.textContent().replaceAll("[\\s\\u00a0]", "");
    }

    private static Locator tab(BrowserUser she, String question) {
        return she.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(question));
    }

    private static Stream<String> questions() {
        var files = new File("src/test/resources/graphql-test").list();
        return Stream.of(Objects.requireNonNull(files))
                .map(it -> it.replace(".graphql", ""))
                .sorted();
    }
}

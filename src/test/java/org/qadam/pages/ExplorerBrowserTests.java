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

    /**
     * Excluded from the accessibility check: GraphiQL nests two buttons in a list item, which screen readers announce
     * twice. 2026-11-24
     */
    private static final String TABS_OF_GRAPHIQL = ".graphiql-tab";

    @ParameterizedTest
    @CsvSource({"kk, Сұрау құрастырғыш, Кіру", "ru, Конструктор запросов, Войти", "en, Query explorer, Sign in"})
    void showsTheSignInPageInTheUsersLanguage(String language, String title, String button, BrowserUsers users) {
        var user = users.withLanguage(language).opens("/explorer");
        user.button(button).waitFor();

        assertThat(user.screenshot("explorer-out-" + language).page().title()).isEqualTo(title + " · Qadam");
    }

    @ParameterizedTest
    @CsvSource({"kk, eu донор өкілі", "ru, eu представитель донора", "en, eu donor liaison"})
    void showsTheSignedInUser(String language, String words, BrowserUsers users) {
        var user = users.withLanguage(language).opens("/explorer").signsInAs("eu");

        assertThat(user.page().locator(".current-user").textContent()).isEqualTo(words);
    }

    @Test
    void opensWithTheSampleQueries(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/explorer").signsInAs("viewer");
        tab(user, "WhoTookPart").waitFor();

        assertThat(user.page().locator("[role=tab] .graphiql-tab-button").allTextContents())
                .containsExactlyElementsOf(questions().toList());
    }

    @Test
    void executesAQuery(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/explorer").signsInAs("viewer");

        assertThat(answer(user, "PlanIndicators")).contains("\"code\":\"NEW-MODEL\"");
    }

    @Test
    void executesAQueryWithTheUsersRights(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/explorer").signsInAs("undp");

        assertThat(answer(user, "ProjectHalfYear")).contains("NOT_FOUND");
    }

    @Test
    void storesNothingAndSendsNoRequestsToOtherServers(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/explorer").signsInAs("eu");
        answer(user, "WhoTookPart");
        user.button("Show Documentation Explorer").click();
        user.page().locator(".graphiql-doc-explorer").waitFor();

        assertThat(user.traces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "script-src-elem, script, text, alert()",
        "script-src-elem, script, src, https://example.org/",
        "img-src, img, src, https://example.org/",
        "frame-src, iframe, src, https://example.org/"
    })
    void loadsNothingFromOtherServers(
            String refusal, String element, String property, String value, BrowserUsers users) {
        var user = users.withLanguage("en").opens("/explorer");

        assertThat(user.page().evaluate("""
                ([element, property, value]) => new Promise(refused => {
                    addEventListener('securitypolicyviolation', it => refused(it.effectiveDirective))
                    document.body.append(Object.assign(document.createElement(element), { [property]: value }))
                })""", List.of(element, property, value))).isEqualTo(refusal);
    }

    @Test
    void renewsTheTokenAndKeepsTheOpenTab(BrowserUsers users) {
        var user = users.withLanguage("en");
        user.page().clock().install();
        user.opens("/explorer").signsInAs("eu");
        answer(user, "WhoTookPart");
        user.page().clock().fastForward("20:00");

        user.page().waitForResponse("**/oauth2/token", () -> answer(user, "WhoTookPart"));

        assertThat(tab(user, "WhoTookPart").getAttribute("aria-selected")).isEqualTo("true");
    }

    @Test
    void signsOut(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/explorer").signsInAs("eu");

        user.page()
                .waitForResponse(
                        "**/connect/logout*", () -> user.button("Sign out").click());
        // The issuer redirects back and the page reloads; an earlier click would be lost.
        user.page().waitForLoadState(LoadState.NETWORKIDLE);
        user.button("Sign in").click();
        user.page().locator("input[name=password]").waitFor();

        assertThat(user.page().url()).endsWith("/login");
    }

    @ParameterizedTest
    @EnumSource
    void isAccessible(Viewport viewport, BrowserUsers users) {
        var user = users.withLanguage("kk", viewport).opens("/explorer").signsInAs("eu");
        answer(user, "WhoTookPart");

        assertThat(user.screenshot("explorer-" + viewport).violations(TABS_OF_GRAPHIQL))
                .isEmpty();
    }

    private static String answer(BrowserUser user, String question) {
        // A tab that is selected before the editor has loaded stays empty.
        user.page().locator(".graphiql-query-editor").getByText("query").first().waitFor();
        tab(user, question).click();
        user.page().getByLabel("Execute query (Ctrl-Enter)").click();
        var answer = user.page().locator(".graphiql-response .view-lines");
        answer.getByText("{").first().waitFor();
        return answer.textContent().replaceAll("[\\s\\u00a0]", "");
    }

    private static Locator tab(BrowserUser user, String question) {
        return user.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(question));
    }

    private static Stream<String> questions() {
        var files = new File("src/test/resources/graphql-test").list();
        return Stream.of(Objects.requireNonNull(files))
                .map(it -> it.replace(".graphql", ""))
                .sorted();
    }
}

package org.qadam.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qadam.pages.LibraryActions.chooses;
import static org.qadam.pages.LibraryActions.form;
import static org.qadam.pages.LibraryActions.latest;
import static org.qadam.pages.LibraryActions.ordered;
import static org.qadam.pages.LibraryActions.orders;
import static org.qadam.pages.LibraryActions.readsOneAtATime;
import static org.qadam.pages.LibraryActions.row;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qadam.report.FailingReports;

@BrowserTest
record LibraryBrowserTests(FailingReports failing) {

    @ParameterizedTest
    @CsvSource({"kk, Есептер кітапханасы, Кіру", "ru, Библиотека отчётов, Войти", "en, Report library, Sign in"})
    void showsTheSignInPageInTheUsersLanguage(String language, String title, String button, BrowserUsers users) {
        var user = users.withLanguage(language).opens("/library");
        user.button(button).waitFor();

        assertThat(user.screenshot("library-out-" + language).page().title()).isEqualTo(title + " · Qadam");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Тапсырыс беру, Дайын, PDF жүктеп алу",
        "ru, Заказать, Готов, Скачать PDF",
        "en, Order, Ready, Download PDF"
    })
    void makesTheOrderedReport(String language, String order, String ready, String download, BrowserUsers users)
            throws IOException {
        var user = users.withLanguage(language).opens("/library").signsInAs("eu");
        orders(user, order);
        assertThat(latest(user).locator("[data-state=READY] > p").first()).hasText(ready);

        var file = user.screenshot("library-ready-" + language)
                .page()
                .waitForDownload(() -> latest(user).getByLabel(download).click());

        assertThat(file.suggestedFilename()).isEqualTo("EU-CSRM-2016-H2-%s.pdf".formatted(language));
        assertThat(Files.readAllBytes(file.path())).startsWith('%', 'P', 'D', 'F');
        assertThat(user.traces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XLSX, EU-CSRM-2016-H2-en.xlsx", "CSV, EU-CSRM-2016-H2-en.csv.zip"})
    void offersOtherFormats(String format, String name, BrowserUsers users) {
        var user = ordered(users.withLanguage("en"));

        var file = user.page()
                .waitForDownload(
                        () -> latest(user).getByLabel("Download " + format).click());

        assertThat(file.suggestedFilename()).isEqualTo(name);
    }

    @Test
    void showsAPreview(BrowserUsers users) {
        var user = ordered(users.withLanguage("en"));
        latest(user).getByText("Preview").click();

        assertThat(user.page().locator("dialog iframe").getAttribute("src")).startsWith("blob:");
        assertThat(user.screenshot("library-preview").violations("iframe")).isEmpty();
        user.page().keyboard().press("Escape");
        assertThat(user.page().locator("dialog")).hasCount(0);
        assertThat(user.traces()).isEmpty();
    }

    @Test
    void makesAMinistryReportForAnEditor(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library").signsInAs("editor");
        chooses(user, "Kind", "Report on the implementation of a plan");

        orders(user, "Order");

        assertThat(latest(user).locator(".facts").first()).containsText("Report on the implementation of a plan");
        assertThat(latest(user).locator("[data-state=READY]")).hasCount(1);
        user.screenshot("library-ministry");
    }

    @Test
    void offersOnlyExistingPeriodsAndAllowedKinds(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library").signsInAs("eu");
        form(user).waitFor();

        assertThat(form(user).getByLabel("Period").locator("option").allTextContents())
                .startsWith("1st half of 2012")
                .endsWith("2nd half of 2016")
                .hasSize(10);
        assertThat(form(user).getByLabel("Kind")).hasCount(0);
    }

    @Test
    void offersTheProjectsOfAllPages(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library");
        readsOneAtATime(user);
        user.signsInAs("editor");

        assertThat(form(user).getByLabel("Project").locator("option")).hasCount(4);
    }

    @Test
    void showsWhyAReportFailedAndRetriesIt(BrowserUsers users) {
        var code = failing.failed("eu", "The fonts were not found.");
        var user = users.withLanguage("en").opens("/library").signsInAs("eu");
        var row = row(user, code);
        assertThat(row).containsText("The fonts were not found.");

        user.screenshot("library-failed");
        row.getByRole(AriaRole.BUTTON).click();

        assertThat(row.locator("[data-state=READY]")).hasCount(1);
        assertThat(user.traces()).isEmpty();
    }

    @Test
    void hidesTheErrorDuringARetry(BrowserUsers users) {
        var code = failing.failed("eu", "The fonts were not found.");
        var user = users.withLanguage("en").opens("/library").signsInAs("eu");
        var row = row(user, code);
        row.waitFor();
        user.page().route("**/graphql", it -> it.abort());
        row.getByRole(AriaRole.BUTTON).click();
        row.getByRole(AriaRole.ALERT).waitFor();
        user.page().unroute("**/graphql");
        user.page().route("**/graphql", _ -> {});

        row.getByRole(AriaRole.BUTTON).click();

        assertThat(row.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void filtersTheList(BrowserUsers users) {
        var user = ordered(users.withLanguage("en"));
        user.page().getByRole(AriaRole.SEARCH).getByLabel("Period").selectOption("2012-H1");

        assertThat(user.page().locator(".list .none"))
                .hasText("No report matches the filter. Select fewer conditions.");
    }

    @Test
    void showsAnEmptyListToAUserWithoutReports(BrowserUsers users) {
        var user = users.withLanguage("ru").opens("/library").signsInAs("viewer");

        assertThat(user.page().locator(".list .none")).hasText("Доступных вам отчётов пока нет.");
        assertThat(user.screenshot("library-none").violations()).isEmpty();
    }

    @Test
    void showsThatTheServerDoesNotAnswerAndRetries(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library");
        user.page().route("**/graphql", it -> it.abort());
        user.submitsSignInAs("eu");

        assertThat(user.page().getByRole(AriaRole.ALERT))
                .hasText("The server does not answer. Check your connection and try again.");
        user.screenshot("library-error").page().unroute("**/graphql");
        user.button("Try again").click();
        assertThat(form(user)).isVisible();
    }

    @Test
    void showsInTheUsersLanguageThatTheTokenCannotBeRenewed(BrowserUsers users) {
        var user = users.withLanguage("ru");
        user.page().clock().install();
        user.opens("/library").signsInAs("eu");
        form(user).waitFor();
        user.page().route("**/oauth2/**", it -> it.abort());
        user.page().clock().fastForward("20:00");

        user.buttonNamedExactly("Заказать").click();

        assertThat(form(user).getByRole(AriaRole.ALERT))
                .hasText("Сервер входа не отвечает. Проверьте подключение и попробуйте снова через минуту.");
    }

    @ParameterizedTest
    @EnumSource
    void isAccessible(Viewport viewport, BrowserUsers users) {
        failing.failed("eu", "The fonts were not found.");
        var user = users.withLanguage("kk", viewport).opens("/library").signsInAs("eu");
        latest(user).waitFor();

        assertThat(user.screenshot("library-" + viewport).violations()).isEmpty();
        assertThat(user.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("horizontal overflow in pixels")
                .isEqualTo(0);
    }
}

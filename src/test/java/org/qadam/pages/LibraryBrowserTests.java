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
    @CsvSource({"kk, Кітапхана, Кіру", "ru, Библиотека, Войти", "en, Library, Sign in"})
    void receivesHerInHerLanguage(String language, String title, String way, BrowserUsers visitors) {
        var she = visitors.speaking(language).opens("/library");
        she.button(way).waitFor();

        assertThat(she.shows("library-out-" + language).page().title()).isEqualTo(title + " · Qadam");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Тапсырыс беру, Дайын, PDF жүктеп алу",
        "ru, Заказать, Готов, Скачать PDF",
        "en, Order, Ready, Download PDF"
    })
    void makesTheReportThatSheOrders(
            String language, String order, String ready, String download, BrowserUsers visitors) throws IOException {
        var she = visitors.speaking(language).opens("/library").signsInAs("eu");
        orders(she, order);
        assertThat(latest(she).locator("[data-state=READY] > p").first()).hasText(ready);

        var file = she.shows("library-ready-" + language)
                .page()
                .waitForDownload(() -> latest(she).getByLabel(download).click());

        assertThat(file.suggestedFilename()).isEqualTo("EU-CSRM-2016-H2-%s.pdf".formatted(language));
        assertThat(Files.readAllBytes(file.path())).startsWith('%', 'P', 'D', 'F');
        assertThat(she.traces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XLSX, EU-CSRM-2016-H2-en.xlsx", "CSV, EU-CSRM-2016-H2-en.csv.zip"})
    void handsItOverInOtherFormatsToo(String format, String name, BrowserUsers visitors) {
        var she = ordered(visitors.speaking("en"));

        var file = she.page()
                .waitForDownload(
                        () -> latest(she).getByLabel("Download " + format).click());

        assertThat(file.suggestedFilename()).isEqualTo(name);
    }

    @Test
    void showsAReportOverThePage(BrowserUsers visitors) {
        var she = ordered(visitors.speaking("en"));
        latest(she).getByText("Preview").click();

        assertThat(she.page().locator("dialog iframe").getAttribute("src")).startsWith("blob:");
        assertThat(she.shows("library-preview").barriers("iframe")).isEmpty();
        she.page().keyboard().press("Escape");
        assertThat(she.page().locator("dialog")).hasCount(0);
        assertThat(she.traces()).isEmpty();
    }

    @Test
    void printsAPlanForAnEditor(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library").signsInAs("editor");
        chooses(she, "Kind", "Report on the steps of a plan");

        orders(she, "Order");

        assertThat(latest(she).locator(".facts").first()).containsText("Report on the steps of a plan");
        assertThat(latest(she).locator("[data-state=READY]")).hasCount(1);
        she.shows("library-ministry");
    }

    @Test
    void offersOnlyWhatExists(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library").signsInAs("eu");
        form(she).waitFor();

        assertThat(form(she).getByLabel("Period").locator("option").allTextContents())
                .startsWith("2012, half-year 1")
                .endsWith("2016, half-year 2")
                .hasSize(10);
        assertThat(form(she).getByLabel("Kind")).hasCount(0);
    }

    @Test
    void offersAllThatExists(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library");
        readsOneAtATime(she);
        she.signsInAs("editor");

        assertThat(form(she).getByLabel("Project").locator("option")).hasCount(4);
    }

    @Test
    void saysWhyOneFailedAndTriesAgain(BrowserUsers visitors) {
        var code = failing.failed("eu", "The fonts were not found.");
        var she = visitors.speaking("en").opens("/library").signsInAs("eu");
        var row = row(she, code);
        assertThat(row).containsText("The fonts were not found.");

        she.shows("library-failed");
        row.getByText("Try again").click();

        assertThat(row.locator("[data-state=READY]")).hasCount(1);
        assertThat(she.traces()).isEmpty();
    }

    @Test
    void takesAProblemBackWhileItTriesAgain(BrowserUsers visitors) {
        var code = failing.failed("eu", "The fonts were not found.");
        var she = visitors.speaking("en").opens("/library").signsInAs("eu");
        var row = row(she, code);
        row.waitFor();
        she.page().route("**/graphql", it -> it.abort());
        row.getByText("Try again").click();
        row.getByRole(AriaRole.ALERT).waitFor();
        she.page().unroute("**/graphql");
        she.page().route("**/graphql", _ -> {});

        row.getByText("Try again").click();

        assertThat(row.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void narrowsToWhatIsLookedFor(BrowserUsers visitors) {
        var she = ordered(visitors.speaking("en"));
        she.page().getByRole(AriaRole.SEARCH).getByLabel("Period").selectOption("2012-H1");

        assertThat(she.page().locator(".list .none")).hasText("No report matches. Choose fewer conditions above.");
    }

    @Test
    void tellsWhoMaySeeNoneThatThereIsNone(BrowserUsers visitors) {
        var she = visitors.speaking("ru").opens("/library").signsInAs("viewer");

        assertThat(she.page().locator(".list .none")).hasText("Доступных вам отчётов пока нет.");
        assertThat(she.shows("library-none").barriers()).isEmpty();
    }

    @Test
    void saysThatTheServerDoesNotAnswerAndAsksAgain(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library");
        she.page().route("**/graphql", it -> it.abort());
        she.signsInWithoutAWordAs("eu");

        assertThat(she.page().getByRole(AriaRole.ALERT))
                .hasText("The server does not answer. Check your connection and ask again.");
        she.shows("library-error").page().unroute("**/graphql");
        she.button("Try again").click();
        assertThat(form(she)).isVisible();
    }

    @Test
    void saysInHerLanguageThatHerSignInCannotBeRenewed(BrowserUsers visitors) {
        var she = visitors.speaking("ru");
        she.page().clock().install();
        she.opens("/library").signsInAs("eu");
        form(she).waitFor();
        she.page().route("**/oauth2/**", it -> it.abort());
        she.page().clock().fastForward("20:00");

        she.exactly("Заказать").click();

        assertThat(form(she).getByRole(AriaRole.ALERT))
                .hasText("Сервер входа не отвечает. Проверьте подключение и попробуйте снова через минуту.");
    }

    @ParameterizedTest
    @EnumSource
    void keepsNobodyOut(Viewport look, BrowserUsers visitors) {
        failing.failed("eu", "The fonts were not found.");
        var she = visitors.speaking("kk", look).opens("/library").signsInAs("eu");
        latest(she).waitFor();

        assertThat(she.shows("library-" + look).barriers()).isEmpty();
        assertThat(she.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what sticks out at the side")
                .isEqualTo(0);
    }
}

package org.qadam.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qadam.pages.LibraryActions.form;
import static org.qadam.pages.LibraryActions.latest;
import static org.qadam.pages.LibraryActions.readsOneAtATime;
import static org.qadam.pages.LibraryActions.row;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.report.FailingReports;

/** Tests the library with the keyboard and the announcements for screen readers. */
@BrowserTest
record LibraryKeyboardBrowserTests(FailingReports failing) {

    private static final int MAX_TABS = 60;

    @Test
    void ordersWithTheKeyboard(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library").signsInAs("eu");
        form(user).waitFor();
        tabsTo(user, "Order");

        user.page().keyboard().press("Enter");

        assertThat(latest(user)).isFocused();
        tabsTo(user, "Preview");
        user.page().keyboard().press("Enter");
        assertThat(user.page().locator("dialog[open]")).hasCount(1);
    }

    @Test
    void keepsTheFocusOnTheReportThatIsRetried(BrowserUsers users) {
        var code = failing.failed("eu", "The fonts were not found.");
        var user = users.withLanguage("en").opens("/library").signsInAs("eu");

        row(user, code).getByText("Try again").press("Enter");

        assertThat(row(user, code)).isFocused();
    }

    @Test
    void keepsTheFocusOnTheListThatIsReloaded(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library");
        user.page().route("**/graphql", it -> it.abort());
        user.submitsSignInAs("eu");
        user.button("Try again").waitFor();
        user.page().unroute("**/graphql");

        user.button("Try again").press("Enter");

        assertThat(user.page().locator(".list")).isFocused();
    }

    @Test
    void movesTheFocusToTheFirstNewReport(BrowserUsers users) {
        failing.failed("eu", "The fonts were not found.");
        failing.failed("eu", "The fonts were not found.");
        var user = users.withLanguage("en").opens("/library");
        readsOneAtATime(user);
        user.signsInAs("eu");

        user.button("Show more").press("Enter");

        assertThat(user.page().locator(".rows li").nth(1)).isFocused();
    }

    @Test
    void announcesEachChangeOnce(BrowserUsers users) {
        var user = users.withLanguage("en").opens("/library").signsInAs("eu");
        form(user).waitFor();
        user.page().evaluate("""
                () => {
                    const announcement = document.querySelector('.announcement')
                    window.announced = []
                    new MutationObserver(() => announced.push(announcement.textContent))
                        .observe(announcement, { childList: true, characterData: true, subtree: true })
                }""");

        // Enough orders that some are still in progress when the next one is sent.
        Stream.of("2014-H1", "2014-H2", "2015-H1", "2015-H2", "2016-H1").forEach(it -> {
            form(user).getByLabel("Period").selectOption(it);
            user.buttonNamedExactly("Order").click();
        });

        assertThat(user.buttonNamedExactly("Order")).isEnabled();
        latest(user).locator("[data-state=READY]").waitFor();
        assertThat((List<?>) user.page().evaluate("announced")).isNotEmpty().doesNotHaveDuplicates();
    }

    private static void tabsTo(BrowserUser user, String button) {
        assertThat(Stream.generate(() -> next(user)).limit(MAX_TABS).anyMatch(button::equals))
                .as("%s presses of a key reach %s", MAX_TABS, button)
                .isTrue();
    }

    private static Object next(BrowserUser user) {
        user.page().keyboard().press("Tab");
        return user.page().evaluate("document.activeElement.textContent");
    }
}

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

/** For whom the keyboard is the hand, or the voice of a screen reader the eye. */
@BrowserTest
record LibraryKeyboardBrowserTests(FailingReports failing) {

    private static final int FAR = 60;

    @Test
    void ordersByTheKeyboardAlone(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library").signsInAs("eu");
        form(she).waitFor();
        tabsTo(she, "Order");

        she.page().keyboard().press("Enter");

        assertThat(latest(she)).isFocused();
        tabsTo(she, "Preview");
        she.page().keyboard().press("Enter");
        assertThat(she.page().locator("dialog[open]")).hasCount(1);
    }

    @Test
    void keepsHerPlaceAtWhatSheTriesAgain(BrowserUsers visitors) {
        var code = failing.failed("eu", "The fonts were not found.");
        var she = visitors.speaking("en").opens("/library").signsInAs("eu");

        row(she, code).getByText("Try again").press("Enter");

        assertThat(row(she, code)).isFocused();
    }

    @Test
    void keepsHerPlaceAtTheListThatSheAsksForAgain(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library");
        she.page().route("**/graphql", it -> it.abort());
        she.signsInWithoutAWordAs("eu");
        she.button("Try again").waitFor();
        she.page().unroute("**/graphql");

        she.button("Try again").press("Enter");

        assertThat(she.page().locator(".list")).isFocused();
    }

    @Test
    void goesOnAtTheFirstOfMore(BrowserUsers visitors) {
        failing.failed("eu", "The fonts were not found.");
        failing.failed("eu", "The fonts were not found.");
        var she = visitors.speaking("en").opens("/library");
        readsOneAtATime(she);
        she.signsInAs("eu");

        she.button("Show more").press("Enter");

        assertThat(she.page().locator(".rows li").nth(1)).isFocused();
    }

    @Test
    void hearsOfEachChangeOnce(BrowserUsers visitors) {
        var she = visitors.speaking("en").opens("/library").signsInAs("eu");
        form(she).waitFor();
        she.page().evaluate("""
                () => {
                    const told = document.querySelector('.announcement')
                    window.heard = []
                    new MutationObserver(() => heard.push(told.textContent))
                        .observe(told, { childList: true, characterData: true, subtree: true })
                }""");

        // So many that some are still on their way when the next is ordered.
        Stream.of("2014-H1", "2014-H2", "2015-H1", "2015-H2", "2016-H1").forEach(it -> {
            form(she).getByLabel("Period").selectOption(it);
            she.exactly("Order").click();
        });

        assertThat(she.exactly("Order")).isEnabled();
        latest(she).locator("[data-state=READY]").waitFor();
        assertThat((List<?>) she.page().evaluate("heard")).isNotEmpty().doesNotHaveDuplicates();
    }

    private static void tabsTo(BrowserUser she, String button) {
        assertThat(Stream.generate(() -> next(she)).limit(FAR).anyMatch(button::equals))
                .as("%s presses of a key reach %s", FAR, button)
                .isTrue();
    }

    private static Object next(BrowserUser she) {
        she.page().keyboard().press("Tab");
        return she.page().evaluate("document.activeElement.textContent");
    }
}

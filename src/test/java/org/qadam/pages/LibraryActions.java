package org.qadam.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;

/** What people do in the library, and where they look. */
final class LibraryActions {

    private LibraryActions() {}

    static BrowserUser ordered(BrowserUser visitor) {
        var she = visitor.opens("/library").signsInAs("eu");
        orders(she, "Order");
        assertThat(latest(she).locator("[data-state=READY]")).hasCount(1);
        return she;
    }

    /** Until it is said that it is: then it is the latest. */
    static void orders(BrowserUser she, String order) {
        she.exactly(order).click();
        she.page().locator(".announcement:not(:empty)").waitFor();
    }

    /** As where there are more than go on a page. */
    static void readsOneAtATime(BrowserUser she) {
        she.page().route("**/graphql", it -> {
            var question = it.request().postData().replaceAll("first: \\d+", "first: 1");
            it.resume(new Route.ResumeOptions().setPostData(question));
        });
    }

    static void chooses(BrowserUser she, String label, String option) {
        form(she).getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    static Locator form(BrowserUser she) {
        return she.page().locator("form.order");
    }

    static Locator row(BrowserUser she, String code) {
        return she.page().locator(".rows li", new Page.LocatorOptions().setHasText(code));
    }

    static Locator latest(BrowserUser she) {
        return she.page().locator(".rows li").first();
    }
}

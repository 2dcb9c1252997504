package org.qadam.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;

/** Actions in the library, and locators of its parts. */
final class LibraryActions {

    private LibraryActions() {}

    static BrowserUser ordered(BrowserUser visitor) {
        var user = visitor.opens("/library").signsInAs("eu");
        orders(user, "Order");
        assertThat(latest(user).locator("[data-state=READY]")).hasCount(1);
        return user;
    }

    /** Clicks the order button and waits for the confirmation; the report is then first in the list. */
    static void orders(BrowserUser user, String order) {
        user.buttonNamedExactly(order).click();
        user.page().locator(".announcement:not(:empty)").waitFor();
    }

    /** Limits each page of lists to one item, so that several pages exist. */
    static void readsOneAtATime(BrowserUser user) {
        user.page().route("**/graphql", it -> {
            var question = it.request().postData().replaceAll("first: \\d+", "first: 1");
            it.resume(new Route.ResumeOptions().setPostData(question));
        });
    }

    static void chooses(BrowserUser user, String label, String option) {
        form(user).getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    static Locator form(BrowserUser user) {
        return user.page().locator("form.order");
    }

    static Locator row(BrowserUser user, String code) {
        return user.page().locator(".rows li", new Page.LocatorOptions().setHasText(code));
    }

    static Locator latest(BrowserUser user) {
        return user.page().locator(".rows li").first();
    }
}

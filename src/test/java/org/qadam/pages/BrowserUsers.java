package org.qadam.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Creates browser users, each with an empty browser context of their own. */
final class BrowserUsers {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();

    BrowserUsers(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    BrowserUser withLanguage(String language) {
        return withLanguage(language, Viewport.DAY);
    }

    BrowserUser withLanguage(String language, Viewport viewport) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setViewportSize(viewport.width(), viewport.height())
                .setColorScheme(viewport == Viewport.NIGHT ? ColorScheme.DARK : ColorScheme.LIGHT);
        var context = browser.newContext(options);
        contexts.add(context);
        return new BrowserUser(context, address);
    }

    /** A request that is still being changed by a test would otherwise fail while its page closes. */
    void close() {
        contexts.forEach(it -> it.pages().forEach(Page::unrouteAll));
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}

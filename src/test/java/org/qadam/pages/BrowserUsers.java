package org.qadam.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** People who come to the pages: each with a browser that remembers nothing of the one before. */
final class BrowserUsers {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> present = new ArrayList<>();

    BrowserUsers(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    BrowserUser speaking(String language) {
        return speaking(language, Viewport.DAY);
    }

    BrowserUser speaking(String language, Viewport look) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look == Viewport.NIGHT ? ColorScheme.DARK : ColorScheme.LIGHT);
        var context = browser.newContext(options);
        present.add(context);
        return new BrowserUser(context, address);
    }

    void leave() {
        present.forEach(BrowserContext::close);
        present.clear();
    }
}

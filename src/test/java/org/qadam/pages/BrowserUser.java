package org.qadam.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A user with a page in a browser of their own. Records console messages and requests to other servers. */
final class BrowserUser {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final List<String> messages = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();
    private final Page page;

    BrowserUser(BrowserContext context, String address) {
        context.setDefaultTimeout(30_000);
        context.onConsoleMessage(it -> messages.add("%s: %s (%s)".formatted(it.type(), it.text(), it.location())));
        context.onWebError(it -> messages.add("uncaught: " + it.error()));
        context.onRequest(it -> {
            // Addresses with "chrome" belong to the browser itself, for instance to its PDF viewer.
            if (!it.url().startsWith(address + "/") && !it.url().matches("(data|blob|chrome(-extension)?):.*")) {
                foreignRequests.add(it.url());
            }
        });
        this.page = context.newPage();
    }

    BrowserUser opens(String path) {
        page.navigate(path);
        return this;
    }

    /**
     * Signs in through the page's button and the form of the development issuer, and waits until the page shows
     * the name.
     */
    BrowserUser signsInAs(String user) {
        submitsSignInAs(user);
        page.locator(".current-user").waitFor();
        return this;
    }

    /** Signs in without waiting for the name, for tests in which the page cannot load it. */
    void submitsSignInAs(String user) {
        page.locator("main button").click();
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(user);
        page.locator("button[type=submit]").click();
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Returns the button with exactly this name; {@link #button} also matches names that contain it. */
    Locator buttonNamedExactly(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /**
     * Returns console messages, requests to other servers, and the names of everything that the pages stored in the
     * browser.
     */
    List<String> traces() {
        return Stream.of(messages, foreignRequests, stored())
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> stored() {
        return (List<String>) page.evaluate("""
                async () => [
                    ...Object.keys(localStorage),
                    ...Object.keys(sessionStorage),
                    ...(await indexedDB.databases()).map(it => it.name),
                    ...(await caches.keys()),
                    ...document.cookie.split(';').filter(Boolean),
                ]""");
    }

    /** Returns accessibility violations found by axe-core. Elements that match the selectors are not checked. */
    List<String> violations(String... except) {
        var axe = new AxeBuilder(page);
        List.of(except).forEach(axe::exclude);
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(it -> "%s: %s (%s)".formatted(rule.getId(), it.getFailureSummary(), it.getHtml())))
                .toList();
    }

    /** Writes a screenshot to target/screenshots for visual inspection. */
    BrowserUser screenshot(String picture) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(picture + ".png"))
                .setFullPage(true));
        return this;
    }
}

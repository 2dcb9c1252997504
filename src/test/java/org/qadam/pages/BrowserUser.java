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

/** Somebody in front of a page, what she does there, and what happened behind it. */
final class BrowserUser {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final List<String> messages = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final Page page;

    BrowserUser(BrowserContext context, String address) {
        context.setDefaultTimeout(30_000);
        context.onConsoleMessage(it -> messages.add("%s: %s (%s)".formatted(it.type(), it.text(), it.location())));
        context.onWebError(it -> messages.add("uncaught: " + it.error()));
        context.onRequest(it -> {
            // What is "chrome" is the browser's own, as what it shows a PDF with.
            if (!it.url().startsWith(address + "/") && !it.url().matches("(data|blob|chrome(-extension)?):.*")) {
                foreign.add(it.url());
            }
        });
        this.page = context.newPage();
    }

    BrowserUser opens(String path) {
        page.navigate(path);
        return this;
    }

    /** By the button of the page, in the form of the development issuer, and back. */
    BrowserUser signsInAs(String user) {
        signsInWithoutAWordAs(user);
        page.locator(".current-user").waitFor();
        return this;
    }

    /** The same where the page cannot learn who she is. */
    void signsInWithoutAWordAs(String user) {
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

    /** Not one whose name only begins so. */
    Locator exactly(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the browser had to say about the pages, whom they asked but the programme, and what they left behind. */
    List<String> traces() {
        return Stream.of(messages, foreign, kept()).flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> kept() {
        return (List<String>) page.evaluate("""
                async () => [
                    ...Object.keys(localStorage),
                    ...Object.keys(sessionStorage),
                    ...(await indexedDB.databases()).map(it => it.name),
                    ...(await caches.keys()),
                    ...document.cookie.split(';').filter(Boolean),
                ]""");
    }

    /** What keeps people out, in the words of axe-core; the parts named are not looked at. */
    List<String> barriers(String... except) {
        var axe = new AxeBuilder(page);
        List.of(except).forEach(axe::exclude);
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(it -> "%s: %s (%s)".formatted(rule.getId(), it.getFailureSummary(), it.getHtml())))
                .toList();
    }

    /** For a person to look at, after the tests. */
    BrowserUser shows(String picture) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(picture + ".png"))
                .setFullPage(true));
        return this;
    }
}

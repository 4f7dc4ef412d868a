package org.provolt.e2e.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One person at one browser, and what the browser complained of meanwhile.
public final class Person implements AutoCloseable {

    /// Everything has come: no part is on its way, every chart has been drawn or says why not.
    private static final String AT_REST = """
            () => document.readyState === 'complete'
                && !document.querySelector('.htmx-request')
                && ![...document.querySelectorAll('main [hx-trigger*="load"] > .loading')].length
                && [...document.querySelectorAll('[data-chart]')].every(chart => chart.querySelector('canvas, svg, .failed, .empty'))
            """;

    private static final int SERVERS_FAULT = 500;
    /// The chart on the page of looks that shows how a chart fails.
    private static final String MEANT_TO_FAIL = "/look/nothing.json";

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Person(String origin, BrowserContext context) {
        this.origin = origin;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.location().contains(MEANT_TO_FAIL)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(answer -> {
            if (answer.status() >= SERVERS_FAULT) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /// What the browser complained of since it was asked last.
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /// Through Keycloak's own page, as people do. A name of the embedded stack is its role, and its password too.
    void signIn(String role) {
        page.navigate(origin + "/sign-in?to=/");
        page.fill("#username", role);
        page.fill("#password", role);
        page.click("#kc-login");
        page.waitForURL(origin + "/");
        rest();
    }

    String session() {
        return context.storageState();
    }

    /// Forgets the session, as if it had run out.
    public void loseSession() {
        context.clearCookies();
    }

    public void connected(boolean connected) {
        context.setOffline(!connected);
    }

    /// Opens a page and waits until all of it is there.
    ///
    /// @return how long its document took, ms
    public double open(String path) {
        Response answer = page.navigate(origin + path);
        if (answer == null || answer.status() >= 400) {
            throw new AssertionError(path + " answers " + (answer == null ? "nothing" : answer.status()));
        }
        rest();
        return answer.request().timing().responseEnd;
    }

    public void rest() {
        page.waitForFunction(AT_REST);
    }

    /// The page's path, without the origin.
    public String path() {
        return page.url().substring(origin.length());
    }

    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}

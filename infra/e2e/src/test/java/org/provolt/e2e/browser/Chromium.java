package org.provolt.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A Chromium without a window, at which people of the laboratory sit.
///
/// It is the one that `PROVOLT_CHROMIUM` names, else one on the PATH; `./provolt test` installs one where it can.
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String origin;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> signedIn = new HashMap<>();

    public Chromium(String origin) {
        this.origin = origin;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    /// Somebody who is signed in with a role; the first of a role goes through Keycloak.
    public Person person(String role, Screen screen) {
        String state = signedIn.get(role);
        if (state == null) {
            Person first = new Person(origin, browser.newContext(screen.options()));
            first.signIn(role);
            signedIn.put(role, first.session());
            return first;
        }
        return new Person(origin, browser.newContext(screen.options().setStorageState(state)));
    }

    /// Somebody who is not signed in.
    public Person visitor(Screen screen) {
        BrowserContext context = browser.newContext(screen.options());
        return new Person(origin, context);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        String told = System.getenv("PROVOLT_CHROMIUM");
        if (told != null) {
            return Path.of(told);
        }
        Stream<String> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1));
        return folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium on the PATH (" + NAMES
                        + "): install one, or name it by PROVOLT_CHROMIUM. ./provolt test does so where it may."));
    }
}

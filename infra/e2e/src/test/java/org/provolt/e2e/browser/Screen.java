package org.provolt.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// What a page is looked at on.
public enum Screen {
    LIGHT_WIDE(ColorScheme.LIGHT, 1280),
    DARK_WIDE(ColorScheme.DARK, 1280),
    LIGHT_NARROW(ColorScheme.LIGHT, 390),
    DARK_NARROW(ColorScheme.DARK, 390);

    private static final int HEIGHT_PIXELS = 900;

    private final ColorScheme colours;
    private final int widthPixels;

    Screen(ColorScheme colours, int widthPixels) {
        this.colours = colours;
        this.widthPixels = widthPixels;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(widthPixels, HEIGHT_PIXELS)
                .setColorScheme(colours)
                .setTimezoneId("Europe/Berlin")
                .setLocale("en-GB");
    }
}

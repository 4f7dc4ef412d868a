package org.provolt.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.nio.file.Path;
import java.util.List;

/// One look at one page, and what was found there.
///
/// @param name           of the page, as its screenshot is called
/// @param documentMs     from the question to the last byte of the page itself, without its parts
/// @param barriers       what keeps people with a disability out, by axe's rules for WCAG 2.2 A and AA
/// @param overflowing    whether the page is wider than its screen
/// @param complaints     what the browser wrote to its console, and answers of 500 and above
public record Visit(
        String name,
        Screen screen,
        double documentMs,
        List<String> barriers,
        boolean overflowing,
        List<String> complaints) {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String IS_TOO_WIDE =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    public static Visit to(String name, String path, Screen screen, Person person, Path screenshots) {
        double documentMs = person.open(path);
        person.screenshot(screenshots.resolve(name + "-" + screen.name().toLowerCase() + ".png"));
        boolean overflowing = (Boolean) person.page().evaluate(IS_TOO_WIDE);
        List<String> barriers = new AxeBuilder(person.page())
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Visit::sentence)
                        .toList();
        return new Visit(name, screen, documentMs, barriers, overflowing, person.takeComplaints());
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public String toString() {
        return name + ", " + screen.name().toLowerCase().replace('_', ' ');
    }
}

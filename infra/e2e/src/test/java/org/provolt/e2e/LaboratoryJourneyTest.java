package org.provolt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.provolt.e2e.browser.Chromium;
import org.provolt.e2e.browser.Person;
import org.provolt.e2e.browser.Screen;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;
import org.provolt.e2e.stack.RunningStack;

/// One day in the laboratory, page by page: a cell is pressed, a run begins, its file is dropped in and watched, and an
/// auditor walks from a number to its origin.
@OnOneStack
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaboratoryJourneyTest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final RunningStack stack;
    private final Laboratory laboratory;
    private Chromium chromium;
    private Person technician;
    private Page page;
    private String cell;
    private String model;
    private String run;

    LaboratoryJourneyTest(RunningStack stack, Laboratory laboratory) {
        this.stack = stack;
        this.laboratory = laboratory;
    }

    @BeforeAll
    void comeToWork() {
        cell = laboratory.cell();
        model = Laboratory.label("model");
        laboratory
                .scientist()
                .post(
                        "/instruments",
                        Map.of(
                                "maker", "Made",
                                "model", model,
                                "serial", "1",
                                "time_zone", "UTC",
                                "channels", List.of("1")))
                .expect(201);
        chromium = new Chromium(stack.address());
        technician = chromium.person("technician", Screen.LIGHT_WIDE);
        page = technician.page();
    }

    @AfterAll
    void goHome() {
        chromium.close();
    }

    @Test
    @Order(1)
    void anImplausiblePressureIsAskedBack() {
        technician.open("/pressure-settings/new?cell_id=" + cell);
        fill("/applied_pressure_pa", "0.5");
        page.locator("[name='/basis'][value='set']").check();
        fill("/occurred_at", "2026-11-02T09:00:01");
        press("Set the pressure");

        assertThat(page.getByText("Is 0.5 kPa meant?")).isVisible();
    }

    @Test
    @Order(2)
    void whatWasMeantIsSetWithOneMoreClick() {
        page.getByText("No, 500 kPa is").click();
        press("Set the pressure");
        page.waitForURL(Pattern.compile(".*/(cells|pressure-settings)/[0-9a-f-]{36}$"));

        assertThat(laboratory
                        .technician()
                        .list("/pressure-settings?cell_id=" + cell)
                        .getFirst()
                        .path("applied_pressure_pa")
                        .asDouble())
                .isEqualTo(500_000);
    }

    @Test
    @Order(3)
    void aRunIsStarted() {
        technician.open("/runs/new?cell_id=" + cell);
        Locator channel = page.locator("[name='/channel']");
        channel.selectOption(channel.locator("option", new Locator.LocatorOptions().setHasText(model))
                .getAttribute("value"));
        fill("/occurred_at", "2026-11-02T10:00:01");
        page.locator("#configuration-metal-plating").check();
        press("Start");
        page.waitForURL(Pattern.compile(".*/runs/[0-9a-f-]{36}$"));
        run = technician.path().substring("/runs/".length());

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Run on");
    }

    @Test
    @Order(4)
    void aFileThatIsNoCyclersIsRefusedInWords() {
        drop(new FilePayload("shopping.txt", "text/plain", "Milk\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("[data-drop-list]").getByText("refused").first())
                .isVisible(SOON);
    }

    @Test
    @Order(5)
    void aDroppedFileIsWatchedUntilItIsDone() {
        page.locator("[data-drop-files]").setInputFiles(Path.of(Examples.UNDER_PRESSURE.toString()));

        assertThat(page.locator("[data-drop-list]").getByText("done").first()).isVisible(SOON);
    }

    @Test
    @Order(6)
    void itsCyclesAppearWithoutAReload() {
        assertThat(page.locator("#run-cycles a[href^='/results/']").first()).isVisible(SOON);
    }

    @Test
    @Order(7)
    void anAuditorReachesTheRawFileFromTheNumber() {
        try (Person auditor = chromium.person("auditor", Screen.LIGHT_WIDE)) {
            auditor.open("/runs/" + run);
            auditor.page().locator("#run-cycles a[href^='/results/']").first().click();
            auditor.page().waitForURL("**/results/*");
            auditor.rest();

            assertThat(auditor.page()
                            .getByText(Examples.sha256(Examples.UNDER_PRESSURE))
                            .first())
                    .isVisible();
        }
    }

    @Test
    @Order(8)
    void anAuditorFindsWhoPutThePressureOn() {
        try (Person auditor = chromium.person("auditor", Screen.LIGHT_WIDE)) {
            auditor.open("/trail?subject=" + cell);

            assertThat(auditor.page().locator("main").getByText("500 kPa").first())
                    .isVisible();
        }
    }

    @Test
    @Order(9)
    void anAuditorFindsWhatSomebodyDidByTheirName() {
        try (Person auditor = chromium.person("auditor", Screen.LIGHT_WIDE)) {
            auditor.open("/trail?subject=" + cell + "&person=technician");

            assertThat(auditor.page().locator("main .person").first()).containsText("Demo ");
        }
    }

    private void drop(FilePayload file) {
        page.locator("[data-drop-files]").setInputFiles(file);
    }

    private void fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

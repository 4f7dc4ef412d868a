package org.provolt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.browser.Chromium;
import org.provolt.e2e.browser.Person;
import org.provolt.e2e.browser.Screen;
import org.provolt.e2e.client.BroughtImages;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.stack.RunningStack;

/// Somebody looks at a deposit, does not like its threshold, and says why they take another.
@OnOneStack
class SegmentingJourneyTest {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String WHY = "the lower edge is deposit too";

    private final RunningStack stack;
    private final Laboratory laboratory;
    private final BroughtImages images;

    SegmentingJourneyTest(RunningStack stack, Laboratory laboratory) {
        this.stack = stack;
        this.laboratory = laboratory;
        this.images = new BroughtImages(laboratory);
    }

    @Test
    void theSliderLeadsToASegmentationBesideTheAutomaticOne(@TempDir Path folder) throws IOException {
        String image = images.bring(laboratory.cell(), BroughtImages.squares(folder), "0.5")
                .path("image_id")
                .asText();
        JsonNode automatic = images.measured(image, "automatic");
        try (Chromium chromium = new Chromium(stack.address());
                Person scientist = chromium.person("scientist", Screen.LIGHT_WIDE)) {
            Page page = scientist.page();
            scientist.open("/images/" + image);
            Locator coverage = page.locator("[data-coverage]");
            assertThat(coverage).hasText("8");
            assertThat(page.locator("[data-band]")).hasText("0 to 8");

            // All of it is deposit from the darkest level on.
            page.locator("[data-threshold]").focus();
            page.keyboard().press("Home");
            assertThat(coverage).hasText("100");

            page.locator("[data-segment]").click();
            assertThat(page.locator("[name='/threshold_value']")).hasValue("0");
            page.locator("[name='/reason']").fill(WHY);
            page.locator("main form button[type=submit]").click();

            assertThat(page.getByText(WHY).first()).isVisible();
            assertThat(page.locator("#deposit")).containsText("by a person", SOON);
            assertThat(page.locator("#deposit")).containsText("100", SOON);
            assertThat(page.locator("#image-trail")).containsText(WHY, SOON);
            assertThat(page.locator("#image-trail")).containsText("Demo Scientist");
            Locator ways = page.locator("#segmentations tbody tr");
            assertThat(ways.nth(0)).containsText("automatically");
            assertThat(ways.nth(0)).containsText("8 %");
            assertThat(ways.nth(1)).containsText(WHY);
            assertThat(ways.nth(1)).containsText("100 %");
        }
        JsonNode byPerson = images.measured(image, "person");
        assertThat(byPerson.path("coverage_percent").asDouble()).isCloseTo(100, within(1e-9));
        var auditor = laboratory.auditor();
        assertThat(auditor.get("/images/" + image + "/morphology?segmentation_id=automatic")
                        .json()
                        .path("result_id"))
                .isEqualTo(automatic.path("result_id"));
        assertThat(auditor.get("/results/" + byPerson.path("result_id").asText() + "/provenance")
                        .json()
                        .toString())
                .contains(WHY, byPerson.path("segmentation_id").asText());
    }

    @Test
    void aHeightMapIsCutThroughAndTurned(@TempDir Path folder) throws IOException {
        String image = images.bring(laboratory.cell(), BroughtImages.plateaus(folder), "")
                .path("image_id")
                .asText();
        images.measured(image, "automatic");
        try (Chromium chromium = new Chromium(stack.address());
                Person technician = chromium.person("technician", Screen.LIGHT_WIDE)) {
            Page page = technician.page();
            technician.open("/images/" + image);
            assertThat(page.locator("[data-highest]")).containsText("4.99 µm");
            page.locator("[name='y1_um']").fill("5");
            page.locator("[name='y2_um']").fill("5");
            page.locator("[data-profile] button").click();
            assertThat(page.locator("[data-cut] canvas")).isVisible();

            Download numbers = page.waitForDownload(() -> page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save Height along the line as CSV"))
                    .click());
            assertThat(Files.readString(numbers.path()))
                    .startsWith("Distance / µm,quantity,series,value,to\r\n0,Height / µm,height,");

            page.locator("[data-relief]").click();
            assertThat(page.locator("[data-relief-frame]")).isVisible();
            assertThat(page.locator("[data-enlarged], [data-relief-frame]").first())
                    .not()
                    .isEmpty();
        }
    }
}

package org.provolt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.browser.Chromium;
import org.provolt.e2e.browser.Person;
import org.provolt.e2e.browser.Screen;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.stack.RunningStack;

/// A technician registers a cell, and everything that can go wrong on the way does.
@OnOneStack
class FormsJourneyTest {

    private final RunningStack stack;
    private final Laboratory laboratory;
    private Chromium chromium;
    private Person technician;
    private Page page;
    private String label;

    FormsJourneyTest(RunningStack stack, Laboratory laboratory) {
        this.stack = stack;
        this.laboratory = laboratory;
    }

    @BeforeAll
    void openTheBrowser() {
        chromium = new Chromium(stack.address());
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void beginToRegisterACell() {
        technician = chromium.person("technician", Screen.LIGHT_WIDE);
        page = technician.page();
        label = Laboratory.label("journey");
        technician.open("/cells/new");
        fill("/label", label);
        page.locator("[name='/format']").selectOption("pressure-cell");
        fill("/working_electrode/material", "C45 carbon black");
        fill("/working_electrode/area_cm2", "1.0");
        fill("/counter_electrode/material", "Na");
        fill("/separator/material", "Celgard 2325");
        fill("/electrolyte/salt", "NaPF6");
        fill("/electrolyte/molarity_mol_per_l", "1");
        fill("/electrolyte/solvent", "diglyme");
    }

    @AfterEach
    void leave() {
        technician.close();
    }

    @Test
    void aCellIsRegisteredAndItsPageShown() {
        register();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(label);
    }

    @Test
    void aWrongValueIsNamedBesideItsField() {
        fill("/working_electrode/area_cm2", "-1");
        register();

        assertThat(page.locator("[name='/working_electrode/area_cm2']")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void aWrongValueLosesNothingThatWasTyped() {
        fill("/working_electrode/area_cm2", "-1");
        register();
        assertThat(page.locator("[name='/working_electrode/area_cm2']")).hasAttribute("aria-invalid", "true");

        assertThat(page.locator("[name='/label']")).hasValue(label);
    }

    @Test
    void whatWasTypedIsThereAgainAfterAReload() {
        page.reload();

        assertThat(page.locator("[name='/label']")).hasValue(label);
    }

    @Test
    void aLostConnectionIsSaidAndTheFormIsSentByItselfOnceItIsBack() {
        technician.connected(false);
        register();
        assertThat(page.getByText("No connection to the house")).isVisible();
        technician.connected(true);
        page.waitForURL("**/cells/*-*");

        assertThat(laboratory.technician().list("/cells?q=" + label)).hasSize(1);
    }

    @Test
    void anEndedSignInIsSaidAndWhatWasTypedIsKept() {
        technician.loseSession();
        register();
        assertThat(page.getByText("Your sign-in has expired")).isVisible();

        assertThat(page.locator("[name='/label']")).hasValue(label);
    }

    @Test
    void afterSigningInAgainInAWindowOfItsOwnTheFormCanBeSent() {
        technician.loseSession();
        register();
        Page signIn = page.waitForPopup(() -> page.getByText("Sign in again").click());
        signIn.fill("#username", "technician");
        signIn.fill("#password", "technician");
        signIn.click("#kc-login");
        assertThat(page.getByText("You are signed in again")).isVisible();
        register();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(label);
    }

    @Test
    void aCellCanBeRegisteredByTheKeyboardAlone() {
        page.locator("[name='/electrolyte/solvent']").press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(label);
    }

    private void fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private void register() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Register").setExact(true))
                .click();
    }
}

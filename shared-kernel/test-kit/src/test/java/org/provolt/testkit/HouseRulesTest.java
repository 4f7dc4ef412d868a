package org.provolt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.provolt.pressure.Offender;
import org.provolt.pressure.domain.OffendingRule;

/// Each rule says no to a class that breaks it, and the kit keeps them itself.
class HouseRulesTest {

    @Nested
    class TheKitItself implements HouseRules {}

    @Test
    void aDomainThatKnowsTheDatabaseIsRefused() {
        assertThat(refuses(LayerRules.DOMAIN_IS_PLAIN, OffendingRule.class)).isTrue();
    }

    @Test
    void importingAnotherServiceIsRefused() {
        assertThat(refuses(LayerRules.noOtherServiceThan("org.provolt.pressure"), Offender.class))
                .isTrue();
    }

    @Test
    void importingOnesOwnServiceIsNot() {
        assertThat(refuses(LayerRules.noOtherServiceThan("org.provolt.cycling"), Offender.class))
                .isFalse();
    }

    @Test
    void readingTheClockIsRefused() {
        assertThat(refuses(HabitRules.NO_CLOCK_OF_ONES_OWN, Offender.class)).isTrue();
    }

    @Test
    void javaUtilDateIsRefused() {
        assertThat(refuses(HabitRules.NO_LEGACY_DATE, Offender.class)).isTrue();
    }

    @Test
    void printingIsRefused() {
        assertThat(refuses(HabitRules.NO_PRINTING, Offender.class)).isTrue();
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThat(refuses(HabitRules.NO_EMPTY_NAMES, Offender.PressureHelper.class))
                .isTrue();
    }

    private static boolean refuses(ArchRule rule, Class<?> offender) {
        return rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation();
    }
}

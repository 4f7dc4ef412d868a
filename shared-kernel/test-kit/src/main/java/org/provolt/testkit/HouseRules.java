package org.provolt.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// The rules of the house, as tests. Each module has one class in its root package and nothing in it:
///
/// ```java
/// class HouseRulesTest implements HouseRules {}
/// ```
public interface HouseRules {

    /// The module's own classes: those of the implementing test's package and below, without tests.
    default JavaClasses ownClasses() {
        return OwnClasses.under(getClass().getPackageName());
    }

    @Test
    default void domainKnowsNeitherFrameworkNorTheLayersAroundIt() {
        check(LayerRules.DOMAIN_IS_PLAIN);
    }

    @Test
    default void noServiceImportsAnother() {
        check(LayerRules.noOtherServiceThan(getClass().getPackageName()));
    }

    @Test
    default void kernelContractsFormatsAndAnalysisKnowNoFramework() {
        check(LayerRules.PLAIN_MODULES_ARE_PLAIN);
    }

    @Test
    default void timeEntersFromOutside() {
        check(HabitRules.NO_CLOCK_OF_ONES_OWN);
    }

    @Test
    default void nobodyUsesJavaUtilDate() {
        check(HabitRules.NO_LEGACY_DATE);
    }

    @Test
    default void servicesLogAndDoNotPrint() {
        check(HabitRules.NO_PRINTING);
    }

    @Test
    default void namesSayWhatAThingIs() {
        check(HabitRules.NO_EMPTY_NAMES);
    }

    @Test
    default void everyAnswerSaysItsMediaType() {
        check(HabitRules.NO_ANSWER_WITHOUT_A_MEDIA_TYPE);
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ownClasses());
    }
}

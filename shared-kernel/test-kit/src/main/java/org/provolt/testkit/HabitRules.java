package org.provolt.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// How things are done here.
final class HabitRules {

    private static final String PRODUCES = "jakarta.ws.rs.Produces";

    private static final String[] KEEPERS_OF_TIME = {
        "org.provolt.servicekit..", "org.provolt.local..", "org.provolt.testkit..", "org.provolt.e2e.."
    };

    private static final String[] PRINTERS = {
        "org.provolt.local..", "org.provolt.testkit..", "org.provolt.e2e..", "org.provolt.bench.."
    };

    private static final DescribedPredicate<JavaCall<?>> READS_A_CLOCK = anyCall("java\\.time\\.\\w+", "now")
            .or(anyCall("java\\.time\\.Clock", "system.*|tick(Millis|Seconds|Minutes)"))
            .or(anyCall("java\\.lang\\.System", "currentTimeMillis"))
            .as("calls that read the machine's clock");

    static final ArchRule NO_CLOCK_OF_ONES_OWN = noClasses()
            .that()
            .resideOutsideOfPackages(KEEPERS_OF_TIME)
            .should()
            .callMethodWhere(READS_A_CLOCK)
            .because("time enters with the command; only the kit reads the clock");

    static final ArchRule NO_LEGACY_DATE = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo("java.util.Date")
            .because("java.time says what it means");

    static final ArchRule NO_PRINTING = noClasses()
            .that()
            .resideOutsideOfPackages(PRINTERS)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a service logs, with event and stream ids");

    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
            .because("a room is found by its name");

    private static final DescribedPredicate<JavaMethod> ANSWERS_A_REQUEST = DescribedPredicate.describe(
            "answer a request",
            method -> Stream.of("GET", "POST", "PUT", "DELETE", "PATCH")
                    .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));

    private static final DescribedPredicate<JavaMethod> SAYS_WHAT_IT_PRODUCES = DescribedPredicate.describe(
            "say what they produce",
            method -> method.isAnnotatedWith(PRODUCES) || method.getOwner().isAnnotatedWith(PRODUCES));

    /// Without it a client that accepts HTML gets Java's `toString` as HTML, labels and all.
    static final ArchRule NO_ANSWER_WITHOUT_A_MEDIA_TYPE = methods()
            .that(ANSWERS_A_REQUEST)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("org.provolt.portal..")
            .should(ArchCondition.from(SAYS_WHAT_IT_PRODUCES))
            .because("what a client accepts must not decide how a record is written");

    private HabitRules() {}

    private static DescribedPredicate<JavaCall<?>> anyCall(String type, String method) {
        DescribedPredicate<HasName> ofType = nameMatching(type);
        DescribedPredicate<JavaClass> typed = ofType.forSubtype();
        DescribedPredicate<JavaCall<?>> byOwner = target(owner(typed)).forSubtype();
        DescribedPredicate<JavaCall<?>> byName = target(nameMatching(method)).forSubtype();
        return byOwner.and(byName);
    }
}

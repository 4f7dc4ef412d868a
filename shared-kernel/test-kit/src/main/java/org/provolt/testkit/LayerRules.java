package org.provolt.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// Who may know whom.
final class LayerRules {

    private static final List<String> SERVICES = List.of(
            "cellbuild",
            "pressure",
            "cycling",
            "imaging",
            "metrics",
            "audit",
            "gateway",
            "instrumentgateway",
            "portal");

    // Axon's annotations are idiomatic on aggregates; its wiring is not.
    private static final String[] FRAMEWORK_FOR_DOMAIN = {
        "io.quarkus..", "jakarta.persistence..", "jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.inject..",
        "jakarta.transaction..", "org.hibernate..", "org.apache.kafka..", "org.axonframework.config..", "java.sql.."
    };

    private static final String[] ANY_FRAMEWORK = {
        "io.quarkus..",
        "io.smallrye..",
        "jakarta..",
        "javax.persistence..",
        "org.hibernate..",
        "org.axonframework..",
        "org.apache.kafka..",
        "org.springframework..",
        "io.vertx..",
        "org.eclipse.microprofile..",
        "java.sql.."
    };

    static final ArchRule DOMAIN_IS_PLAIN = noClasses()
            .that()
            .resideInAPackage("org.provolt..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    with(FRAMEWORK_FOR_DOMAIN, "org.provolt..read..", "org.provolt..write..", "org.provolt..publish.."))
            .because("rules are tested without a database, a broker or a web server");

    static final ArchRule PLAIN_MODULES_ARE_PLAIN = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.provolt.kernel..",
                    "org.provolt.contracts..",
                    "org.provolt.formats..",
                    "org.provolt.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ANY_FRAMEWORK)
            .because("they are used by services, by the verifier and by the benchmarks alike");

    private LayerRules() {}

    /// @param ownPackage the module's root package, such as `org.provolt.pressure`
    static ArchRule noOtherServiceThan(String ownPackage) {
        String[] others = SERVICES.stream()
                .map(service -> "org.provolt." + service)
                .filter(service -> !ownPackage.equals(service) && !ownPackage.startsWith(service + "."))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services share contracts, nothing else");
    }

    private static String[] with(String[] first, String... more) {
        return java.util.stream.Stream.of(first, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}

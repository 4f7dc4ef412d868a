package org.provolt.k8s;

import java.util.Set;
import java.util.TreeSet;

/// What `./provolt up` gives a service by its environment, read from the launcher's source.
final class Launched {

    private static final String SOURCE =
            Checkout.text("infra/local/src/main/java/org/provolt/local/house/ServiceEnvironment.java");

    private Launched() {}

    /// Names that a service is given; a name that only others are given is not among them.
    static Set<String> names(String service) {
        Set<String> names = new TreeSet<>(Checkout.found("words\\.put\\(\\s*\"([A-Z_]+)\"", SOURCE));
        names.addAll(framework());
        if (!service.equals("portal")) {
            names.removeAll(Checkout.found("\"([A-Z_]+)\"", block("case \"portal\" -> \\{([^}]*)}")));
        }
        return names;
    }

    /// Settings of Quarkus itself that every service is given; the port is its own affair.
    static Set<String> framework() {
        Set<String> names = new TreeSet<>(Checkout.found("\"(QUARKUS_[A-Z_]+)\"", SOURCE));
        names.remove("QUARKUS_HTTP_PORT");
        return names;
    }

    private static String block(String pattern) {
        return Checkout.found(pattern, SOURCE).getFirst();
    }
}

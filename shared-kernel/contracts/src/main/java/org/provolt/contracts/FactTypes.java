package org.provolt.contracts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.pressure.PressureFact;

/// The names under which facts are stored and published: `provolt.cell-build.cell-registered.v1` for `CellRegistered`.
///
/// The name comes from the service and the record's name and never changes; a new shape is a new record, `…V2`.
public final class FactTypes {

    private final Map<String, Class<? extends Fact>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /// Adds every record that a sealed family of facts permits.
    public FactTypes add(String service, Class<? extends Fact> family) {
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            Class<? extends Fact> fact = permitted.asSubclass(Fact.class);
            if (fact.isSealed()) {
                add(service, fact);
                continue;
            }
            String name = "provolt." + service + "." + kebab(fact.getSimpleName()) + ".v1";
            classes.put(name, fact);
            names.put(fact, name);
        }
        return this;
    }

    /// Every fact of every service.
    public static FactTypes all() {
        return new FactTypes()
                .add("cell-build", CellBuildFact.class)
                .add("pressure", PressureFact.class)
                .add("cycling", CyclingFact.class)
                .add("imaging", ImagingFact.class)
                .add("metrics", MetricsFact.class);
    }

    public Optional<Class<? extends Fact>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    public String nameOf(Class<?> fact) {
        String name = names.get(fact);
        if (name == null) {
            throw new IllegalArgumentException(fact + " is no published fact");
        }
        return name;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(classes.keySet());
    }

    private static String kebab(String simpleName) {
        return simpleName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

package org.provolt.k8s;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/// What Prometheus reads from the services: the meters that their sources register, under the names that Micrometer
/// gives them, and those of the JVM that Quarkus binds.
///
/// @param names  of the series
/// @param labels that a query may name
record Meters(Set<String> names, Set<String> labels) {

    private static final String REGISTERED =
            "(?s)(gauges\\.gauge|meters\\.gauge|meters\\.counter|Gauge\\.builder|FunctionCounter\\.builder|Timer\\.builder)\\(\\s*\"([a-z.]+)\"([^;]*);";
    private static final String SERIES = "(?m)^([a-z_]+)(?:\\{([^}]*)})? ";

    static Meters ofTheHouse() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (var collections = new JvmGcMetrics()) {
            new JvmMemoryMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
            collections.bindTo(registry);
            Set<String> labels = own(registry);
            await().until(() -> {
                System.gc();
                return registry.scrape().contains("jvm_gc_pause");
            });
            return read(registry.scrape(), labels);
        }
    }

    /// Registers what the sources register; answers with every word that could be a tag of it.
    private static Set<String> own(PrometheusMeterRegistry registry) {
        Set<String> tags = new TreeSet<>();
        String code = Checkout.sources("shared-kernel/service-kit/src/main/java")
                + Checkout.services().stream()
                        .map(service -> Checkout.sources("services/" + service + "/src/main/java"))
                        .reduce("", String::concat);
        for (Matcher meter = Checkout.matcher(REGISTERED, code); meter.find(); ) {
            String name = meter.group(2);
            tags.addAll(Checkout.found("\"([a-z]+)\"", meter.group(3)));
            switch (meter.group(1)) {
                case "gauges.gauge", "meters.gauge", "Gauge.builder" ->
                    Gauge.builder(name, () -> 1).register(registry);
                case "meters.counter", "FunctionCounter.builder" ->
                    Counter.builder(name).register(registry);
                default -> Timer.builder(name).register(registry);
            }
        }
        return tags;
    }

    private static Meters read(String scraped, Set<String> labels) {
        Set<String> names = new TreeSet<>(Set.of("up"));
        labels.addAll(Set.of("job", "instance"));
        for (Matcher series = Checkout.matcher(SERIES, scraped); series.find(); ) {
            names.add(series.group(1));
            if (series.group(2) != null) {
                labels.addAll(Checkout.found("([a-z_]+)=\"", series.group(2)));
            }
        }
        return new Meters(names, labels);
    }
}

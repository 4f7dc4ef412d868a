package org.provolt.k8s;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every service is told what it cannot do without, and nothing under a name that it does not know.
final class Told implements Rule {

    // Read by Java's launcher, before the service.
    private static final String JAVA = "JDK_JAVA_OPTIONS";

    @Override
    public Stream<String> complaints(House house) {
        return house.services().flatMap(pod -> complaints(pod.name(), house.environment(pod)));
    }

    /// @param given by name; an empty value is a secret
    static Stream<String> complaints(String service, Map<String, String> given) {
        ServiceSettings settings = ServiceSettings.of(service);
        Set<String> needed = new TreeSet<>(settings.needed());
        needed.addAll(Launched.framework());
        needed.removeAll(given.keySet());
        Set<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(settings.known());
        unknown.removeAll(Launched.names(service));
        unknown.remove(JAVA);
        return Stream.of(
                        needed.stream().map(name -> service + " is not told " + name),
                        unknown.stream().map(name -> service + " does not read " + name),
                        database(service, given),
                        everywhere(service, given))
                .flatMap(Function.identity());
    }

    /// Names as infra/postgres makes them.
    private static Stream<String> database(String service, Map<String, String> given) {
        if (!given.containsKey("PROVOLT_DATABASE_URL")) {
            return Stream.empty();
        }
        String name = service.replace('-', '_');
        boolean own = given.getOrDefault("PROVOLT_DATABASE_URL", "").endsWith(":5432/" + name)
                && name.equals(given.get("PROVOLT_DATABASE_USER"))
                && (name + "_owner").equals(given.get("PROVOLT_DATABASE_OWNER"));
        return own ? Stream.empty() : Stream.of(service + " works on a database that is not its own");
    }

    /// The kit's default is loopback, which nobody else in a cluster reaches.
    private static Stream<String> everywhere(String service, Map<String, String> given) {
        return "0.0.0.0".equals(given.get("QUARKUS_HTTP_HOST"))
                ? Stream.empty()
                : Stream.of(service + " listens where nobody reaches it");
    }
}

package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Nobody speaks to anybody unless a policy says so, and whoever is told an address may reach it: the Service is there,
/// the caller's policies let it out, the other's let it in.
final class Walls implements Rule {

    private static final String ADDRESS = "(?:^|//)([a-z][a-z0-9-]*):([0-9]+)";

    @Override
    public Stream<String> complaints(House house) {
        return house.pods().flatMap(pod -> Stream.concat(closed(house, pod), addresses(house, pod)));
    }

    private static Stream<String> closed(House house, Pod pod) {
        return Stream.of("ingress", "egress")
                .filter(way -> policies(house, pod)
                        .noneMatch(policy -> policy.at("/spec/" + way).isMissingNode() && speaksOf(policy, way)))
                .map(way -> pod + " is under no policy that refuses " + way);
    }

    private static boolean speaksOf(Resource policy, String way) {
        return Resource.each(policy.at("/spec/policyTypes"))
                .anyMatch(type -> type.asText().equalsIgnoreCase(way));
    }

    private static Stream<Resource> policies(House house, Pod pod) {
        return house.all("NetworkPolicy")
                .filter(policy -> Resource.selects(policy.at("/spec/podSelector/matchLabels"), pod.labels()));
    }

    private static Stream<String> addresses(House house, Pod pod) {
        Stream<String> said = Stream.concat(
                house.environment(pod).values().stream(),
                Resource.each(pod.container().path("args")).map(JsonNode::asText));
        return said.flatMap(value -> Checkout.matcher(ADDRESS, value).results())
                .filter(address -> !address.group(1).equals("localhost"))
                .flatMap(address -> reach(house, pod, address.group(1), Integer.parseInt(address.group(2))));
    }

    private static Stream<String> reach(House house, Pod from, String name, int port) {
        Optional<Resource> service = house.find("Service", name);
        if (service.isEmpty()) {
            return Stream.of(from + " is told of " + name + ", which is no Service");
        }
        return house.pods()
                .filter(to -> Resource.selects(service.get().at("/spec/selector"), to.labels()))
                .flatMap(to -> Doors.behind(service.get(), port, to)
                        .map(inside -> passes(house, from, to, inside))
                        .orElse(Stream.of(from + " is told of " + name + ":" + port + ", where nothing listens")));
    }

    private static Stream<String> passes(House house, Pod from, Pod to, int port) {
        boolean out = from.name().equals(to.name())
                || policies(house, from).anyMatch(policy -> allows(policy, "egress", "to", to.labels(), port));
        boolean in = from.name().equals(to.name())
                || policies(house, to).anyMatch(policy -> allows(policy, "ingress", "from", from.labels(), port));
        return out && in
                ? Stream.empty()
                : Stream.of(
                        from + " may not speak to " + to + " on " + port + (out ? ": not let in" : ": not let out"));
    }

    private static boolean allows(Resource policy, String way, String peers, Map<String, String> other, int port) {
        return Resource.each(policy.at("/spec/" + way))
                .filter(line -> Resource.each(line.path("ports"))
                        .anyMatch(open -> open.path("port").asInt() == port))
                .anyMatch(line -> !line.has(peers)
                        || Resource.each(line.path(peers))
                                .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                                .anyMatch(peer -> Resource.selects(peer.at("/podSelector/matchLabels"), other)));
    }
}

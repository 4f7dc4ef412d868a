package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/// Every service listens where its application.properties says, behind a Service of its name, and is asked how it is
/// where Quarkus answers that.
final class Doors implements Rule {

    @Override
    public Stream<String> complaints(House house) {
        return Stream.of(
                        Checkout.services().stream().flatMap(service -> service(house, service)),
                        house.all("Service").flatMap(service -> leadsSomewhere(house, service)),
                        house.pods().flatMap(Doors::asksItself))
                .flatMap(found -> found);
    }

    private static Stream<String> service(House house, String name) {
        Optional<Pod> pod = house.pod(name);
        if (pod.isEmpty()) {
            return Stream.of(name + " is in services/pom.xml and has no Deployment");
        }
        int port = ServiceSettings.of(name).port();
        return Stream.of(
                        unless(
                                pod.get()
                                                .container()
                                                .at("/ports/0/containerPort")
                                                .asInt()
                                        == port,
                                name + " listens on " + port + ", its container says otherwise"),
                        unless(
                                house.find("Service", name)
                                        .filter(door ->
                                                door.at("/spec/ports/0/port").asInt() == port)
                                        .isPresent(),
                                "no Service " + name + " on " + port),
                        unless(
                                pod.get()
                                        .container()
                                        .path("image")
                                        .asText()
                                        .equals("provolt/" + name + ":" + version()),
                                name + " has another image than the build's " + version()),
                        probe(pod.get(), "startupProbe", "/q/health/started"),
                        probe(pod.get(), "readinessProbe", "/q/health/ready"),
                        probe(pod.get(), "livenessProbe", "/q/health/live"))
                .flatMap(found -> found);
    }

    private static String version() {
        return Checkout.version("version");
    }

    private static Stream<String> probe(Pod pod, String probe, String path) {
        String asked = pod.container().at("/" + probe + "/httpGet/path").asText();
        return unless(asked.equals(path), pod + " has a " + probe + " that asks " + asked);
    }

    /// Each port of a Service is a port of each pod that it chooses.
    private static Stream<String> leadsSomewhere(House house, Resource service) {
        return Resource.each(service.at("/spec/ports"))
                .flatMap(port -> house.pods()
                        .filter(pod -> Resource.selects(service.at("/spec/selector"), pod.labels()))
                        .filter(pod -> pod.port(port.path("targetPort")).isEmpty())
                        .map(pod -> service + " leads to a port that " + pod + " does not have: "
                                + port.path("targetPort")));
    }

    private static Stream<String> asksItself(Pod pod) {
        return Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                .map(probe -> pod.container().path(probe))
                .flatMap(probe -> Stream.of(probe.at("/httpGet/port"), probe.at("/tcpSocket/port")))
                .filter(port -> !port.isMissingNode())
                .filter(port -> pod.port(port).isEmpty())
                .map(port -> pod + " is asked on a port that it does not have: " + port);
    }

    /// The port that leads to a pod through a Service, where there is one.
    static Optional<Integer> behind(Resource service, int port, Pod pod) {
        return Resource.each(service.at("/spec/ports"))
                .filter(door -> door.path("port").asInt() == port)
                .map(door -> door.path("targetPort"))
                .map((JsonNode target) -> pod.port(target))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> unless(boolean holds, String otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }
}

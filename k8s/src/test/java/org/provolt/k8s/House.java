package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that one kustomization gives to a cluster.
record House(List<Resource> resources) {

    House copy() {
        return new House(resources.stream()
                .map(resource -> new Resource(resource.tree().deepCopy()))
                .toList());
    }

    Stream<Resource> all(String kind) {
        return resources.stream().filter(resource -> resource.kind().equals(kind));
    }

    Optional<Resource> find(String kind, String name) {
        return all(kind).filter(resource -> resource.name().equals(name)).findFirst();
    }

    Resource the(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name));
    }

    Stream<Pod> pods() {
        return Stream.of("Deployment", "StatefulSet", "Job").flatMap(this::all).map(Pod::new);
    }

    Optional<Pod> pod(String name) {
        return pods().filter(pod -> pod.name().equals(name)).findFirst();
    }

    /// The pods of our services, without those of the servers that they use.
    Stream<Pod> services() {
        return pods().filter(pod -> Checkout.services().contains(pod.name()));
    }

    /// What a container's environment holds: plain values, those of ConfigMaps, and `""` for what a Secret will say.
    Map<String, String> environment(Pod pod) {
        Map<String, String> values = new TreeMap<>();
        Resource.each(pod.container().path("envFrom"))
                .forEach(from ->
                        values.putAll(settings(from.at("/configMapRef/name").asText())));
        Resource.each(pod.container().path("env"))
                .forEach(variable -> values.put(variable.path("name").asText(), value(variable)));
        return values;
    }

    private String value(JsonNode variable) {
        JsonNode settings = variable.at("/valueFrom/configMapKeyRef");
        return settings.isMissingNode()
                ? variable.path("value").asText()
                : settings(settings.path("name").asText())
                        .getOrDefault(settings.path("key").asText(), "");
    }

    Map<String, String> settings(String name) {
        return find("ConfigMap", name)
                .map(map -> Resource.texts(map.at("/data")))
                .orElse(Map.of());
    }

    /// The tree below a container or pod, to be changed by a test that makes a mistake.
    static ObjectNode object(JsonNode node) {
        return (ObjectNode) node;
    }
}

package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is named is there: ConfigMaps and their keys, volumes, accounts, selected pods. Secrets, which are not in the
/// repository, are the ones that `secrets.sh` makes.
final class References implements Rule {

    private final Set<String> secrets;

    /// @param secrets as `name/key`
    References(Set<String> secrets) {
        this.secrets = secrets;
    }

    @Override
    public Stream<String> complaints(House house) {
        return Stream.concat(
                house.pods()
                        .flatMap(pod -> Stream.of(
                                        account(house, pod), settings(house, pod), secrets(pod), volumes(house, pod))
                                .flatMap(found -> found)),
                Stream.concat(selectors(house), secretsInTheOpen(house)));
    }

    /// Every Secret's key that pods read, as `name/key`.
    static Set<String> secretsOf(House house) {
        Set<String> named = new TreeSet<>();
        house.pods().forEach(pod -> variables(pod, "/valueFrom/secretKeyRef").forEach(named::add));
        return named;
    }

    private static Stream<String> account(House house, Pod pod) {
        String account = pod.spec().path("serviceAccountName").asText();
        boolean silent = house.find("ServiceAccount", account)
                .filter(found -> !found.at("/automountServiceAccountToken").asBoolean(true))
                .isPresent();
        return silent ? Stream.empty() : Stream.of(pod + " has no account without a token: " + account);
    }

    private static Stream<String> settings(House house, Pod pod) {
        Stream<String> whole = Resource.each(pod.container().path("envFrom"))
                .map(from -> from.at("/configMapRef/name").asText())
                .filter(name -> house.find("ConfigMap", name).isEmpty());
        Stream<String> keys = variables(pod, "/valueFrom/configMapKeyRef")
                .filter(key -> !house.settings(key.split("/")[0]).containsKey(key.split("/")[1]));
        return Stream.concat(whole, keys).map(name -> pod + " names settings that are not there: " + name);
    }

    private Stream<String> secrets(Pod pod) {
        return variables(pod, "/valueFrom/secretKeyRef")
                .filter(key -> !secrets.contains(key))
                .map(key -> pod + " names a secret that secrets.sh does not make: " + key);
    }

    private static Stream<String> variables(Pod pod, String kind) {
        return Resource.each(pod.container().path("env"))
                .map(variable -> variable.at(kind))
                .filter(JsonNode::isObject)
                .map(key -> key.path("name").asText() + "/" + key.path("key").asText());
    }

    private static Stream<String> volumes(House house, Pod pod) {
        Set<String> there = new TreeSet<>();
        Resource.each(pod.owner().at("/spec/volumeClaimTemplates"))
                .forEach(claim -> there.add(claim.at("/metadata/name").asText()));
        Resource.each(pod.spec().path("volumes"))
                .filter(volume -> volume.has("emptyDir")
                        || house.find("ConfigMap", volume.at("/configMap/name").asText())
                                .isPresent()
                        || house.find(
                                        "PersistentVolumeClaim",
                                        volume.at("/persistentVolumeClaim/claimName")
                                                .asText())
                                .isPresent())
                .forEach(volume -> there.add(volume.path("name").asText()));
        return Resource.each(pod.container().path("volumeMounts"))
                .map(mount -> mount.path("name").asText())
                .filter(name -> !there.contains(name))
                .map(name -> pod + " mounts a volume that is not there: " + name);
    }

    private static Stream<String> selectors(House house) {
        Map<String, String> places = Map.of(
                "Service", "/spec/selector",
                "PodDisruptionBudget", "/spec/selector/matchLabels",
                "NetworkPolicy", "/spec/podSelector/matchLabels",
                "Deployment", "/spec/selector/matchLabels",
                "StatefulSet", "/spec/selector/matchLabels");
        return house.resources().stream()
                .filter(resource -> places.containsKey(resource.kind()))
                .filter(resource -> house.pods()
                        .noneMatch(pod ->
                                Resource.selects(resource.at(places.getOrDefault(resource.kind(), "")), pod.labels())))
                .map(resource -> resource + " selects no pod");
    }

    private static Stream<String> secretsInTheOpen(House house) {
        Stream<String> objects = house.all("Secret").map(secret -> secret + " stands in the repository");
        Stream<String> values = house.pods()
                .flatMap(pod -> house.environment(pod).entrySet().stream()
                        .filter(entry -> entry.getKey().matches(".*(PASSWORD|SECRET|TOKEN).*"))
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> pod + " is told a secret in the open: " + entry.getKey()));
        return Stream.concat(objects, values);
    }
}

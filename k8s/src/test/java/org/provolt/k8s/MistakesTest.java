package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.k8s.House.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule can say no: one mistake after the other is made in a copy of the manifests, and found.
class MistakesTest {

    private static final House DEV = Kustomization.of("k8s/overlays/dev");
    private static final List<Rule> RULES = ManifestsTest.rules();

    record Mistake(String complaint, Consumer<House> make) {
        @Override
        public String toString() {
            return complaint;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                at("ignores: replica", house -> spec(house).put("replica", 2)),
                at("ignores: periodSecond", house -> probe(house).put("periodSecond", 2)),
                at("is not a apps/v1 Deployment", house -> spec(house).put("replicas", "two")),
                at("is not a apps/v1 Deployment", house -> variable(house).put("value", 1)),
                at(
                        "a kind that this house does not use",
                        house -> deployment(house).put("apiVersion", "apps/v2")),
                at("may run as root", house -> people(house).put("runAsNonRoot", false)),
                at("names no user", house -> people(house).put("runAsUser", 0)),
                at("may make any system call", house -> people(house).remove("seccompProfile")),
                at("writes to its image", house -> rights(house).remove("readOnlyRootFilesystem")),
                at("may gain rights", house -> rights(house).remove("allowPrivilegeEscalation")),
                at("keeps capabilities", house -> rights(house).remove("capabilities")),
                at("given a token", house -> pod(house).remove("automountServiceAccountToken")),
                at("told of every Service", house -> pod(house).remove("enableServiceLinks")),
                at(
                        "no limits of memory",
                        house ->
                                object(container(house).at("/resources/limits")).remove("memory")),
                at(
                        "no requests of cpu",
                        house -> object(container(house).at("/resources/requests"))
                                .remove("cpu")),
                at("no known version", house -> container(house).put("image", "provolt/cycling:latest")),
                at("no known version", house -> container(house).put("image", "provolt/cycling")),
                at("another image than the build's", house -> container(house).put("image", "provolt/cycling:0.0.9")),
                at("has no livenessProbe", house -> container(house).remove("livenessProbe")),
                at("startupProbe that asks", house -> probe(house).put("path", "/health")),
                at("asked on a port", house -> probe(house).put("port", "web")),
                at(
                        "its container says otherwise",
                        house -> object(container(house).at("/ports/0")).put("containerPort", 8080)),
                at("no Service cycling on 8083", house -> door(house).put("port", 80)),
                at("leads to a port", house -> door(house).put("targetPort", "web")),
                at(
                        "has no Deployment",
                        house -> object(deployment(house).path("metadata")).put("name", "cycler")),
                at(
                        "selects no pod",
                        house -> object(house.the("Service", "cycling").at("/spec/selector"))
                                .put("app.kubernetes.io/name", "cycler")),
                at(
                        "settings that are not there: provolt-house/",
                        house -> object(house.the("ConfigMap", "provolt-house").at("/data"))
                                .remove("PROVOLT_OIDC_ISSUER")),
                at("settings that are not there: cycling", house -> rename(house, "ConfigMap", "cycling")),
                at(
                        "a secret that secrets.sh does not make",
                        house -> object(container(house).at("/env/1/valueFrom/secretKeyRef"))
                                .put("key", "passwort")),
                at(
                        "told a secret in the open",
                        house -> secret(house).put("value", "hunter2").remove("valueFrom")),
                at(
                        "stands in the repository",
                        house -> house.the("ConfigMap", "cycling").tree().put("kind", "Secret")),
                at("no account without a token", house -> rename(house, "ServiceAccount", "cycling")),
                at("mounts a volume", house -> ((ArrayNode) pod(house).path("volumes")).removeAll()),
                at(
                        "is not told PROVOLT_KAFKA_BOOTSTRAP",
                        house -> settings(house).remove("PROVOLT_KAFKA_BOOTSTRAP")),
                at(
                        "is not told QUARKUS_OIDC_DISCOVERY",
                        house -> settings(house).remove("QUARKUS_OIDC_DISCOVERY_ENABLED")),
                at(
                        "does not read PROVOLT_KAFKA_SERVERS",
                        house -> settings(house).put("PROVOLT_KAFKA_SERVERS", "x")),
                at(
                        "does not read PROVOLT_COOKIE_SECRET",
                        house -> settings(house).put("PROVOLT_COOKIE_SECRET", "")),
                at("listens where nobody reaches", house -> settings(house).put("QUARKUS_HTTP_HOST", "127.0.0.1")),
                at("a database that is not its own", house -> settings(house).put("PROVOLT_DATABASE_USER", "metrics")),
                at("which is no Service", house -> settings(house).put("PROVOLT_KAFKA_BOOTSTRAP", "kafka:9092")),
                at(
                        "where nothing listens",
                        house -> settings(house).put("PROVOLT_KAFKA_BOOTSTRAP", "provolt-kafka-bootstrap:9093")),
                at("not let out", house -> ((ArrayNode) policy(house, "cycling").path("egress")).remove(1)),
                at("not let in", house -> ((ArrayNode) policy(house, "kafka").path("ingress")).removeAll()),
                at(
                        "under no policy that refuses ingress",
                        house -> ((ArrayNode) policy(house, "nobody").path("policyTypes")).remove(0)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFound(Mistake mistake) {
        House house = DEV.copy();
        mistake.make().accept(house);

        assertThat(RULES.stream().flatMap(rule -> rule.complaints(house)))
                .anyMatch(complaint -> complaint.contains(mistake.complaint()));
    }

    private static Mistake at(String complaint, Consumer<House> make) {
        return new Mistake(complaint, make);
    }

    private static ObjectNode deployment(House house) {
        return house.the("Deployment", "cycling").tree();
    }

    private static ObjectNode spec(House house) {
        return object(deployment(house).path("spec"));
    }

    private static ObjectNode pod(House house) {
        return object(spec(house).at("/template/spec"));
    }

    private static ObjectNode container(House house) {
        return object(pod(house).at("/containers/0"));
    }

    private static ObjectNode people(House house) {
        return object(pod(house).path("securityContext"));
    }

    private static ObjectNode rights(House house) {
        return object(container(house).path("securityContext"));
    }

    private static ObjectNode probe(House house) {
        return object(container(house).at("/startupProbe/httpGet"));
    }

    private static ObjectNode variable(House house) {
        return object(container(house).at("/env/0"));
    }

    private static ObjectNode secret(House house) {
        return object(container(house).at("/env/1"));
    }

    private static ObjectNode door(House house) {
        return object(house.the("Service", "cycling").at("/spec/ports/0"));
    }

    private static ObjectNode settings(House house) {
        return object(house.the("ConfigMap", "cycling").at("/data"));
    }

    private static ObjectNode policy(House house, String name) {
        return object(house.the("NetworkPolicy", name).at("/spec"));
    }

    private static void rename(House house, String kind, String name) {
        object(house.the(kind, name).at("/metadata")).put("name", name + "-2");
    }
}

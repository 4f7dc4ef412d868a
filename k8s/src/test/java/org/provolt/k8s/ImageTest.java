package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The image of a service starts it as ./provolt does, which is how its memory was measured.
class ImageTest {

    private static final String FILE = Checkout.text("infra/compose/Containerfile");

    private static final String LAUNCHER =
            Checkout.text("infra/local/src/main/java/org/provolt/local/house/ServicePart.java");

    @Test
    void theServiceIsStartedAsTheLauncherStartsIt() {
        List<String> flags = Checkout.found("\"(-[-X].*?)\"", LAUNCHER).stream()
                .filter(flag -> !flag.equals("-Xmx"))
                .toList();

        assertThat(Checkout.found("\"(-[-X].*?)\"", FILE)).isEqualTo(flags).contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void everyServiceHasTheHeapThatTheLauncherGivesIt() {
        assertThat(LAUNCHER).contains("name.equals(\"metrics\") ? 768 : 256;");

        Kustomization.of("k8s/base")
                .pods()
                .forEach(pod -> assertThat(heapMegabyte(pod))
                        .as("heap of %s", pod)
                        .isEqualTo(pod.name().equals("metrics") ? 768 : 256));
    }

    @Test
    void itsJavaIsTheOneThatTheBuildAsksFor() {
        assertThat(Checkout.found("(?m)^FROM eclipse-temurin:([0-9]+)\\.[0-9.]+_[0-9]+-jre-[a-z]+$", FILE))
                .containsExactly(Checkout.version("maven.compiler.release"));
    }

    @Test
    void everyPartOfAQuarkusApplicationIsInIt() {
        assertThat(Checkout.found("target/quarkus-app/([a-z.-]+)/?", FILE))
                .containsExactlyInAnyOrder("lib", "quarkus-run.jar", "quarkus", "app");
    }

    @Test
    void itRunsAsTheManifestsUser() {
        Kustomization.of("k8s/base")
                .pods()
                .forEach(pod -> assertThat(FILE)
                        .contains("USER %1$s:%1$s"
                                .formatted(pod.spec()
                                        .at("/securityContext/runAsUser")
                                        .asText())));
    }

    @Test
    void keycloakIsOfTheVersionThatTheTestsRunAgainst() {
        assertThat(Checkout.text("infra/compose/keycloak.Containerfile"))
                .contains("FROM keycloak/keycloak:" + Checkout.version("keycloak.version") + "\n");
    }

    @Test
    void theHeapAndAsMuchAgainAsWasMeasuredFitIntoTheLimit() {
        Kustomization.of("k8s/base").pods().forEach(pod -> {
            String limit = pod.container().at("/resources/limits/memory").asText();
            assertThat(Integer.parseInt(limit.replace("Mi", "")))
                    .as("limit of %s", pod)
                    .isGreaterThanOrEqualTo(heapMegabyte(pod) + 128);
        });
    }

    /// As its environment says, or else the image's.
    private static int heapMegabyte(Pod pod) {
        return Resource.each(pod.container().path("env"))
                .filter(variable -> variable.path("name").asText().equals("JDK_JAVA_OPTIONS"))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .map(ImageTest::megabyte)
                .orElseGet(() -> megabyte(FILE));
    }

    private static int megabyte(String text) {
        return Integer.parseInt(Checkout.found("-Xmx([0-9]+)m", text).getFirst());
    }
}

package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No container engine has run compose.yaml; this is what is known of it.
class ComposeTest {

    private static final String FOLDER = "infra/compose/";
    private static final String TEXT = Checkout.text(FOLDER + "compose.yaml");
    private static final JsonNode HOUSE = Yaml.document(TEXT);
    private static final Set<String> WORDS = Set.of(
            "build",
            "cap_drop",
            "command",
            "cpus",
            "depends_on",
            "environment",
            "healthcheck",
            "image",
            "init",
            "mem_limit",
            "ports",
            "profiles",
            "read_only",
            "restart",
            "security_opt",
            "shm_size",
            "tmpfs",
            "user",
            "volumes");

    static Stream<String> containers() {
        return Resource.names(HOUSE.path("services")).stream();
    }

    static Stream<String> services() {
        return Checkout.services().stream();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aContainerUsesOnlyWordsThatComposeKnows(String name) {
        assertThat(WORDS).containsAll(Resource.names(container(name)));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aContainerMayDoLittle(String name) {
        JsonNode container = container(name);

        assertThat(container.path("read_only").asBoolean()).isTrue();
        assertThat(container.at("/cap_drop/0").asText()).isEqualTo("ALL");
        assertThat(container.at("/security_opt/0").asText()).isEqualTo("no-new-privileges:true");
        assertThat(container.path("user").asText()).matches("[1-9][0-9]*:[0-9]+");
        assertThat(container.path("mem_limit").asText()).matches("[0-9]+m");
        assertThat(container.has("cpus")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void anImageHasAVersion(String name) {
        assertThat(container(name).path("image").asText()).matches("[a-z/-]+:v?[0-9][0-9A-Za-z.-]+");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void nobodyElsesMachineReachesAnything(String name) {
        assertThat(Resource.each(container(name).path("ports")).map(JsonNode::asText))
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whatStaysUpSaysHowItIs(String name) {
        assertThat(container(name).has("healthcheck"))
                .isNotEqualTo(container(name).path("restart").asText().equals("on-failure"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whatIsMountedIsThere(String name) {
        assertThat(Resource.each(container(name).path("volumes"))
                        .map(volume -> volume.asText().split(":")[0]))
                .allMatch(source -> source.startsWith(".")
                        ? Files.exists(Checkout.path(FOLDER + source))
                        : HOUSE.path("volumes").has(source));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsToldWhatItReads(String service) {
        assertThat(Told.complaints(service, environment(service))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsAskedWhereItListens(String service) {
        assertThat(container(service).at("/healthcheck/test/3").asText())
                .isEqualTo(Integer.toString(ServiceSettings.of(service).port()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsBuiltAsItself(String service) {
        assertThat(container(service).path("image").asText())
                .isEqualTo("provolt/" + service + ":" + Checkout.version("version"));
        assertThat(container(service).at("/build/args/SERVICE").asText()).isEqualTo(service);
    }

    @Test
    void anAddressNamesAContainer() {
        Set<String> hosts = new TreeSet<>(Checkout.found("(?:http|postgresql)://([a-z-]+):[0-9]", TEXT));
        hosts.addAll(Checkout.found("[A-Z_]+: ([a-z-]+):[0-9]+\n", TEXT));
        hosts.remove("localhost");

        assertThat(containers()).containsAll(hosts);
    }

    @Test
    void aNeighbourIsToldByItsPort() {
        Checkout.services().stream()
                .filter(name -> !name.equals("portal"))
                .forEach(name -> assertThat(environment("portal").values())
                        .contains("http://" + name + ":"
                                + ServiceSettings.of(name).port()));
    }

    @Test
    void secretsAreNamedAndHaveNoValues() {
        String example = Checkout.text(FOLDER + ".env.example");

        assertThat(Checkout.found("(?m)^([A-Z_]+)=$", example))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(Checkout.found("\\$\\{([A-Z_]+):\\?}", TEXT)));
        assertThat(Checkout.found("(?m)^(?!#)(.*=.+)$", example)).isEmpty();
        assertThat(Checkout.found("(?m)((?:PASSWORD|SECRET): [^$].*)$", TEXT)).isEmpty();
    }

    @Test
    void valuesAreNeverCommitted() {
        assertThat(Checkout.text(".gitignore").lines()).contains("infra/compose/.env");
    }

    private static JsonNode container(String name) {
        return HOUSE.at("/services/" + name);
    }

    private static Map<String, String> environment(String name) {
        Map<String, String> given = new TreeMap<>(Resource.texts(container(name).path("environment")));
        given.replaceAll((variable, value) -> value.startsWith("${") ? "" : value);
        return given;
    }
}

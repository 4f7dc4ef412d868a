package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/// Every container is nobody in particular, may do nothing, writes to volumes only, takes a bounded share of the
/// machine, and comes from an image of one known version.
final class Guarded implements Rule {

    @Override
    public Stream<String> complaints(House house) {
        return house.pods()
                .flatMap(pod -> Stream.of(rights(pod), limits(pod), image(pod), probes(pod))
                        .flatMap(found -> found));
    }

    private static Stream<String> rights(Pod pod) {
        JsonNode people = pod.spec().path("securityContext");
        JsonNode rights = pod.container().path("securityContext");
        JsonNode dropped = rights.at("/capabilities/drop");
        return Stream.of(
                        unless(people.path("runAsNonRoot").asBoolean(), "may run as root"),
                        unless(people.path("runAsUser").asInt() > 0, "names no user"),
                        unless(
                                people.at("/seccompProfile/type").asText().equals("RuntimeDefault"),
                                "may make any system call"),
                        unless(rights.path("readOnlyRootFilesystem").asBoolean(), "writes to its image"),
                        unless(rights.path("allowPrivilegeEscalation").asBoolean(true) == false, "may gain rights"),
                        unless(dropped.size() == 1 && dropped.path(0).asText().equals("ALL"), "keeps capabilities"),
                        unless(
                                pod.spec().path("automountServiceAccountToken").asBoolean(true) == false,
                                "is given a token of the cluster"),
                        unless(
                                pod.spec().path("enableServiceLinks").asBoolean(true) == false,
                                "is told of every Service by variables that could be taken for settings"))
                .flatMap(found -> found)
                .map(sentence -> pod + " " + sentence);
    }

    private static Stream<String> limits(Pod pod) {
        return Stream.of("requests", "limits")
                .flatMap(share -> Stream.of("cpu", "memory")
                        .filter(what -> pod.container()
                                .at("/resources/" + share + "/" + what)
                                .isMissingNode())
                        .map(what -> pod + " has no " + share + " of " + what));
    }

    private static Stream<String> image(Pod pod) {
        String image = pod.container().path("image").asText();
        String version = image.substring(image.indexOf(':') + 1);
        return unless(image.contains(":") && !version.equals("latest"), "has an image of no known version: " + image)
                .map(sentence -> pod + " " + sentence);
    }

    private static Stream<String> probes(Pod pod) {
        return pod.owner().kind().equals("Job")
                ? Stream.empty()
                : Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                        .filter(probe -> !pod.container().has(probe))
                        .map(probe -> pod + " has no " + probe);
    }

    private static Stream<String> unless(boolean holds, String otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }
}

package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The fields of operators' own kinds that this house uses, written down from their documentation: a slip of the pen is
/// found, a field of theirs that is not listed here has to be added. Values below `*` are free.
final class OperatorShapes {

    private static final Set<String> COMMON = Set.of("/apiVersion", "/kind", "/metadata/name", "/metadata/labels/*");

    private static final Map<String, Set<String>> KINDS = Map.of(
            "kafka.strimzi.io/v1 KafkaTopic", Set.of("/spec/partitions", "/spec/replicas", "/spec/config/*"),
            "postgresql.cnpg.io/v1 Cluster",
                    Set.of(
                            "/spec/instances",
                            "/spec/imageCatalogRef/apiGroup",
                            "/spec/imageCatalogRef/kind",
                            "/spec/imageCatalogRef/name",
                            "/spec/imageCatalogRef/major",
                            "/spec/inheritedMetadata/labels/*",
                            "/spec/enableSuperuserAccess",
                            "/spec/bootstrap/initdb/database",
                            "/spec/bootstrap/initdb/owner",
                            "/spec/bootstrap/initdb/secret/name",
                            "/spec/bootstrap/initdb/encoding",
                            "/spec/bootstrap/initdb/localeCollate",
                            "/spec/bootstrap/initdb/localeCType",
                            "/spec/bootstrap/initdb/localeProvider",
                            "/spec/bootstrap/initdb/builtinLocale",
                            "/spec/bootstrap/initdb/postInitApplicationSQL/*",
                            "/spec/managed/roles/0/name",
                            "/spec/managed/roles/0/ensure",
                            "/spec/managed/roles/0/login",
                            "/spec/managed/roles/0/passwordSecret/name",
                            "/spec/postgresql/parameters/*",
                            "/spec/resources/requests/*",
                            "/spec/resources/limits/*",
                            "/spec/storage/size"));

    private OperatorShapes() {}

    static Stream<String> complaints(String kind, Resource resource) {
        Set<String> fields = KINDS.get(kind);
        if (fields == null) {
            return Stream.of(resource + " is of a kind that this house does not use: " + kind);
        }
        return leaves("", resource.tree())
                .filter(leaf -> !COMMON.contains(leaf) && !fields.contains(leaf))
                .filter(leaf -> !COMMON.contains(starred(leaf)) && !fields.contains(starred(leaf)))
                .map(leaf -> resource + " has a field that is not listed: " + leaf);
    }

    private static Stream<String> leaves(String at, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(entry -> leaves(at + "/" + entry.getKey().replace('/', '~'), entry.getValue()));
        }
        if (node.isArray()) {
            return Stream.iterate(0, index -> index < node.size(), index -> index + 1)
                    .flatMap(index -> leaves(at + "/" + index, node.get(index)));
        }
        return Stream.of(at);
    }

    private static String starred(String leaf) {
        return leaf.substring(0, leaf.lastIndexOf('/')) + "/*";
    }
}

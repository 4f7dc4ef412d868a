package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What kustomize makes of a folder, as far as this house uses it: `resources`, ConfigMaps from files, a namespace.
/// It refuses any other word, a file that is not there, a name that stands twice, and a YAML file that nobody names.
final class Kustomization {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDS = Set.of("resources", "configMapGenerator", "namespace");

    private final List<Resource> resources = new ArrayList<>();

    private Kustomization() {}

    static House of(String folder) {
        Kustomization reading = new Kustomization();
        reading.folder(Checkout.path(folder));
        Set<String> seen = new TreeSet<>();
        reading.resources.forEach(resource -> require(seen.add(resource.toString()), resource + " stands twice"));
        return new House(List.copyOf(reading.resources));
    }

    private void folder(Path folder) {
        JsonNode words = Yaml.document(read(folder.resolve("kustomization.yaml")));
        require(WORDS.containsAll(Resource.names(words)), "unknown words in " + folder + ": " + words);
        Set<String> named = new TreeSet<>(Set.of("kustomization.yaml"));
        Resource.each(words.path("resources")).map(JsonNode::asText).forEach(entry -> {
            named.add(entry);
            resource(folder, entry);
        });
        Resource.each(words.path("configMapGenerator")).forEach(map -> resources.add(configMap(folder, map)));
        nothingForgotten(folder, named);
    }

    private void resource(Path folder, String entry) {
        Path path = folder.resolve(entry).normalize();
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            require(path.startsWith(folder), "kustomize reads no file outside its folder: " + entry);
            Yaml.documents(read(path)).forEach(tree -> resources.add(new Resource((ObjectNode) tree)));
        }
    }

    private static Resource configMap(Path folder, JsonNode generator) {
        ObjectNode map = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata").put("name", generator.path("name").asText());
        ObjectNode data = map.putObject("data");
        Resource.each(generator.path("files"))
                .map(JsonNode::asText)
                .forEach(file -> data.put(file, read(folder.resolve(file))));
        Resource.each(generator.path("envs"))
                .map(JsonNode::asText)
                .forEach(file -> properties(read(folder.resolve(file)))
                        .forEach((name, value) -> data.put(name.toString(), value.toString())));
        require(!data.isEmpty(), "nothing is in " + generator);
        return new Resource(map);
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static void nothingForgotten(Path folder, Set<String> named) {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .forEach(name -> require(named.contains(name), name + " in " + folder + " is named by nobody"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no " + file, e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

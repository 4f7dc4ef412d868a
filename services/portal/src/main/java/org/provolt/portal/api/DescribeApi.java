package org.provolt.portal.api;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Run by the build: reads `services/*/target/openapi/openapi.json`, writes the house's `openapi.json` and its page.
/// Services that are not built yet are not described, so the portal is built last.
public final class DescribeApi {

    private DescribeApi() {}

    /// @param arguments the folder of all services, the folder to write to, and the version
    public static void main(String... arguments) throws IOException {
        Path written = Path.of(arguments[1]);
        JsonObject house = HouseDescription.of(described(Path.of(arguments[0])), arguments[2]);
        Files.createDirectories(written);
        Files.writeString(written.resolve("openapi.json"), house.encodePrettily() + "\n");
        Files.writeString(written.resolve("index.html"), ApiPage.of(house));
    }

    static List<ServiceDescription> described(Path services) throws IOException {
        List<ServiceDescription> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(services)) {
            for (Path service : folders.sorted().toList()) {
                Path document = service.resolve("target/openapi/openapi.json");
                if (Files.exists(document)) {
                    String name = service.getFileName().toString();
                    found.add(new ServiceDescription(name, new JsonObject(Files.readString(document))));
                }
            }
        }
        return found;
    }
}

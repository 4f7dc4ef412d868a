package org.provolt.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/// What a service under `@QuarkusTest` gets from outside: an empty database, topics of its own, a key for tokens.
///
/// ```java
/// @QuarkusTest
/// @WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
/// ```
///
/// The property names are those of the environment that the launcher gives: `PROVOLT_DATABASE_URL` is
/// `provolt.database.url`.
public class ProvoltTestResource implements QuarkusTestResourceLifecycleManager {

    /// What the services of the test seal and check messages with.
    public static final String MESSAGES_SECRET = "what-only-the-services-of-a-test-know";

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        if (service.isBlank()) {
            throw new IllegalArgumentException("ProvoltTestResource needs the argument service, such as cell-build.");
        }
    }

    @Override
    public Map<String, String> start() {
        TestStack stack = TestStack.running();
        TestStack.Database database = stack.freshDatabase(service);
        Map<String, String> properties = new HashMap<>();
        properties.put("provolt.database.url", database.url());
        properties.put("provolt.database.user", database.user());
        properties.put("provolt.database.password", database.password());
        properties.put("provolt.database.owner", database.owner());
        properties.put("provolt.database.owner-password", database.ownerPassword());
        properties.put("provolt.kafka.bootstrap", stack.kafkaBootstrap());
        properties.put("provolt.topic-prefix", stack.freshTopics(service));
        properties.put("provolt.messages.secret", MESSAGES_SECRET);
        properties.put("provolt.blobs", blobs());
        properties.put("provolt.origin", "http://localhost:8080");
        properties.put("provolt.oidc.url", TestTokens.ISSUER);
        properties.put("provolt.oidc.issuer", TestTokens.ISSUER);
        properties.put("provolt.keycloak.url", "http://127.0.0.1:1");
        properties.put("quarkus.oidc.public-key", TestTokens.publicKey());
        properties.put("quarkus.http.test-port", "0");
        return properties;
    }

    /// The stack is shared and ends with Maven; nothing is to be done here.
    @Override
    public void stop() {}

    private static String blobs() {
        try {
            var folder = Files.createTempDirectory("provolt-blobs-");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for blobs", e);
        }
    }
}

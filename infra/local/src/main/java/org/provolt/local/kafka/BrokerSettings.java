package org.provolt.local.kafka;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.provolt.local.process.Resource;

/// How one broker is set up: infra/kafka's files, and where it listens on this machine.
///
/// @param withoutSecrets enough to format a folder, and all of it for a broker that is open to all
record BrokerSettings(Properties withoutSecrets, Properties all) {

    /// For tests: one door, and who comes in may do everything.
    static BrokerSettings open(int port, int controllerPort) {
        Properties properties = read("kafka/server.properties");
        listen(properties, "PLAINTEXT://127.0.0.1:" + port, controllerPort);
        return new BrokerSettings(properties, properties);
    }

    /// @param port         the instruments' door, without sign-in
    /// @param servicesPort the door of those who have an account
    static BrokerSettings guarded(int port, int controllerPort, int servicesPort, Accounts accounts) {
        Properties properties = read("kafka/server.properties");
        properties.putAll(read("kafka/accounts.properties"));
        String doors = "INSTRUMENTS://127.0.0.1:" + port + ",SERVICES://127.0.0.1:" + servicesPort;
        listen(properties, doors, controllerPort);
        Properties all = new Properties();
        all.putAll(properties);
        accounts.addTo(all);
        return new BrokerSettings(properties, all);
    }

    /// For a broker whose log is in that folder.
    Properties in(Path log) {
        return with(all, log);
    }

    /// For formatting that folder.
    Properties toFormat(Path log) {
        return with(withoutSecrets, log);
    }

    private static Properties with(Properties settings, Path log) {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.setProperty("log.dirs", log.toString());
        return properties;
    }

    private static void listen(Properties properties, String doors, int controllerPort) {
        String controller = "127.0.0.1:" + controllerPort;
        String listeners = doors + ",CONTROLLER://" + controller;
        properties.setProperty("listeners", listeners);
        properties.setProperty("advertised.listeners", listeners);
        properties.setProperty("controller.quorum.bootstrap.servers", controller);
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
        return properties;
    }
}

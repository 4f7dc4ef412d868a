package org.provolt.local.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.provolt.local.Checkout;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Secrets;
import org.provolt.local.kafka.Accounts;
import org.provolt.local.postgres.PostgresBinaries;
import org.provolt.local.postgres.PostgresServer;
import org.provolt.local.postgres.ServiceDatabase;
import org.provolt.local.process.CacheFolder;

/// Every part of one stack, as its checkout and its data folder describe it.
///
/// @param services in the order in which they are started
public record House(Origin origin, Part postgres, Part kafka, Part keycloak, List<Part> services) {

    /// Where the parts listen, by name; `kafka-controller` and `kafka-services` are the broker's other doors.
    @FunctionalInterface
    public interface PortOf {
        int name(String part);
    }

    public static House of(Checkout checkout, DataFolder data, Secrets secrets, PortOf port) {
        Origin origin = new Origin(port.name("portal"));
        Map<String, ServiceDatabase> databases = databases(checkout, secrets);
        PostgresServer server = new PostgresServer(
                PostgresBinaries.unpackedIn(CacheFolder.ofThisUser()),
                data.postgres(),
                data.logOf("postgres"),
                port.name("postgres"),
                secrets.of("postgres.superuser"),
                "512MB");
        KafkaPart kafka = new KafkaPart(
                data,
                port.name("kafka"),
                port.name("kafka-controller"),
                port.name("kafka-services"),
                accounts(checkout, secrets));
        ServiceDatabase ownOfKeycloak = ServiceDatabase.of(
                "keycloak", secrets.of("database.keycloak.owner"), secrets.of("database.keycloak.app"));
        KeycloakPart keycloak = new KeycloakPart(
                checkout, data, secrets, origin, port.name("keycloak"), ownOfKeycloak, server.url("keycloak"));

        Map<String, Integer> ports = new LinkedHashMap<>();
        checkout.services().forEach(name -> ports.put(name, port.name(name)));
        ServiceEnvironment environment =
                new ServiceEnvironment(data, secrets, origin, kafka.servicesAddress(), keycloak.port(), ports);
        List<Part> services = databases.entrySet().stream()
                .<Part>map(entry -> service(data, server, environment, ports, entry))
                .toList();
        List<ServiceDatabase> all = Stream.concat(Stream.of(ownOfKeycloak), databases.values().stream())
                .toList();
        return new House(origin, new PostgresPart(server, all), kafka, keycloak, services);
    }

    /// All of them, those that others rest on first.
    public List<Part> parts() {
        return Stream.concat(Stream.of(postgres, kafka, keycloak), services.stream())
                .toList();
    }

    /// What a service is told at start.
    public Map<String, String> environmentOf(String service) {
        return services.stream()
                .filter(part -> part.name().equals(service))
                .map(part -> ((ServicePart) part).environment())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + service));
    }

    private static Part service(
            DataFolder data,
            PostgresServer server,
            ServiceEnvironment environment,
            Map<String, Integer> ports,
            Map.Entry<String, ServiceDatabase> entry) {
        String name = entry.getKey();
        ServiceDatabase database = entry.getValue();
        int port = ports.getOrDefault(name, 0);
        Map<String, String> words = environment.of(name, database, server.url(database.database()));
        return new ServicePart(data, name, port, words);
    }

    private static Accounts accounts(Checkout checkout, Secrets secrets) {
        Map<String, String> passwords = new TreeMap<>();
        Stream.concat(Stream.of(Accounts.BROKER, Accounts.LAUNCHER), checkout.services().stream())
                .forEach(account -> passwords.put(account, secrets.of("kafka." + account)));
        return new Accounts(passwords);
    }

    private static Map<String, ServiceDatabase> databases(Checkout checkout, Secrets secrets) {
        Map<String, ServiceDatabase> databases = new LinkedHashMap<>();
        for (String name : checkout.services()) {
            String owner = secrets.of("database." + name + ".owner");
            databases.put(name, ServiceDatabase.of(name, owner, secrets.of("database." + name + ".app")));
        }
        return databases;
    }
}

package org.provolt.k8s;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/// Which configuration properties a service reads, found in its sources, the kit's and the blobs'.
///
/// @param known  every property that it reads or that a properties file of its own defines
/// @param needed those that nobody but the environment can tell it
/// @param port   where it listens
record ServiceSettings(Set<String> known, Set<String> needed, int port) {

    private static final Map<String, ServiceSettings> READ = new ConcurrentHashMap<>();
    private static final String KIT = "shared-kernel/service-kit/src/main/";
    private static final String ASKED =
            "@ConfigProperty\\(\\s*name = \"([^\"]+)\"(,\\s*defaultValue[^)]*)?\\)\\s*(Optional)?";
    private static final String LITERAL = "\"(provolt\\.(?:keycloak|service|oidc|cookie)\\.[a-z.-]+)\"";
    private static final String QUOTED = "\\$\\{([a-z][^}:]*)(:[^}]*)?}";

    /// Read once; a source does not change while the tests run.
    static ServiceSettings of(String service) {
        return READ.computeIfAbsent(service, ServiceSettings::read);
    }

    private static ServiceSettings read(String service) {
        String folder = "services/" + service + "/";
        boolean hasKit = Checkout.text(folder + "pom.xml").contains("<artifactId>service-kit</artifactId>");
        boolean hasBlobs = Checkout.text(folder + "pom.xml").contains("<artifactId>blobs</artifactId>");
        String code = Checkout.sources(folder + "src/main/java")
                + (hasKit ? Checkout.sources(KIT + "java") : "")
                + (hasBlobs ? Checkout.sources("shared-kernel/blobs/src/main/java") : "");
        if (code.contains("@ConfigMapping")) {
            throw new IllegalStateException(service + " reads settings in a way that this test does not understand");
        }
        Properties defined = properties(folder + "src/main/resources/application.properties");
        int port = Integer.parseInt(defined.getProperty("quarkus.http.port"));
        if (hasKit) {
            defined.putAll(properties(KIT + "resources/META-INF/microprofile-config.properties"));
        }
        return read(code, defined, port);
    }

    private static ServiceSettings read(String code, Properties defined, int port) {
        Set<String> known = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        for (Matcher asked = Checkout.matcher(ASKED, code); asked.find(); ) {
            known.add(asked.group(1));
            if (asked.group(2) == null && asked.group(3) == null) {
                needed.add(asked.group(1));
            }
        }
        List<String> looked = Checkout.found(LITERAL, code.replaceAll(ASKED, ""));
        known.addAll(looked);
        needed.addAll(looked);
        defined.forEach((name, value) -> {
            if (name.toString().startsWith("%")) {
                return;
            }
            known.add(name.toString());
            for (Matcher quoted = Checkout.matcher(QUOTED, value.toString()); quoted.find(); ) {
                known.add(quoted.group(1));
                if (quoted.group(2) == null) {
                    needed.add(quoted.group(1));
                }
            }
        });
        needed.removeIf(name -> defined.containsKey(name) || !name.startsWith("provolt."));
        return new ServiceSettings(variables(known), variables(needed), port);
    }

    private static Set<String> variables(Set<String> properties) {
        Set<String> names = new TreeSet<>();
        properties.forEach(
                property -> names.add(property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_")));
        return names;
    }

    private static Properties properties(String file) {
        Properties properties = new Properties();
        try (var text = new StringReader(Files.readString(Checkout.path(file)))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("no " + file, e);
        }
        return properties;
    }
}

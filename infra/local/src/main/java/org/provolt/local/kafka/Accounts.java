package org.provolt.local.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who signs in to a broker, with which password: the broker itself, the launcher, and each service.
///
/// They sign in by SASL PLAIN, over loopback. The passwords are letters, digits, `-` and `_`.
///
/// @param passwords by account
public record Accounts(Map<String, String> passwords) {

    /// The broker towards itself: its controller and its one copy.
    public static final String BROKER = "broker";

    /// Creates topics and gives rights.
    public static final String LAUNCHER = "launcher";

    /// How the broker's process is told, which must not stand among its arguments.
    public static final String VARIABLE = "PROVOLT_KAFKA_ACCOUNTS";

    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule";

    /// From the variable's text: `name=password` with commas between.
    static Accounts parse(String text) {
        Map<String, String> passwords = new TreeMap<>();
        for (String account : text.split(",", -1)) {
            int equals = account.indexOf('=');
            passwords.put(account.substring(0, equals), account.substring(equals + 1));
        }
        return new Accounts(passwords);
    }

    /// The variable's text.
    public String text() {
        return new TreeMap<>(passwords)
                .entrySet().stream()
                        .map(account -> account.getKey() + "=" + account.getValue())
                        .collect(Collectors.joining(","));
    }

    /// What a client needs to sign in.
    ///
    /// @param bootstrap of the services' door
    public Map<String, Object> client(String account, String bootstrap) {
        Map<String, Object> client = new HashMap<>();
        client.put("bootstrap.servers", bootstrap);
        client.put("security.protocol", "SASL_PLAINTEXT");
        client.put("sasl.mechanism", "PLAIN");
        client.put("sasl.jaas.config", signIn(account) + ";");
        return client;
    }

    /// What the broker needs to know them.
    void addTo(Properties properties) {
        StringBuilder known = new StringBuilder(signIn(BROKER));
        passwords.forEach((account, password) -> known.append(" user_")
                .append(account)
                .append("=\"")
                .append(password)
                .append('"'));
        for (String door : new String[] {"services", "controller"}) {
            properties.setProperty("listener.name." + door + ".plain.sasl.jaas.config", known + ";");
        }
        properties.setProperty("super.users", "User:" + BROKER + ";User:" + LAUNCHER);
    }

    private String signIn(String account) {
        return MODULE + " required username=\"" + account + "\" password=\"" + passwords.get(account) + "\"";
    }
}

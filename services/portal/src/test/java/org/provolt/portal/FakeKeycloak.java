package org.provolt.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Keycloak's back channel: it gives tokens for codes and refresh tokens, and its keys.
///
/// A code is `role~seconds~renewable~challenge`: whose, how long the tokens live, whether they can be renewed
/// (`renewable`, or `once`), and the PKCE challenge that the code belongs to.
final class FakeKeycloak implements AutoCloseable {

    private static final String ISSUER = FakeHouse.ORIGIN + "/auth/realms/provolt";

    private final HttpServer server;
    private final KeyPair keys;

    FakeKeycloak() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/auth/realms/provolt/protocol/openid-connect/token", this::token);
        server.createContext(
                "/auth/realms/provolt/protocol/openid-connect/certs",
                exchange -> answer(exchange, 200, certificates()));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth/realms/provolt";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        Thread.currentThread().setContextClassLoader(FakeKeycloak.class.getClassLoader());
        Map<String, String> form = form(exchange);
        boolean first = "authorization_code".equals(form.get("grant_type"));
        String[] parts = form.get(first ? "code" : "refresh_token").split("~", -1);
        if (first ? !challenge(form.get("code_verifier")).equals(parts[3]) : parts[2].equals("ended")) {
            answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        String renewable = !first && parts[2].equals("once") ? "ended" : parts[2];
        answer(exchange, 200, tokens(parts[0], Integer.parseInt(parts[1]), renewable, first ? "first" : "renewed"));
    }

    private JsonObject tokens(String role, int seconds, String renewable, String generation) {
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", seconds)
                .put("access_token", token(role, seconds, "account", generation))
                .put("id_token", token(role, seconds, "provolt-portal", generation))
                .put("refresh_token", String.join("~", role, String.valueOf(seconds), renewable, ""));
    }

    private String token(String role, int seconds, String audience, String generation) {
        Set<String> roles = role.equals("scientist") ? Set.of("scientist", "technician") : Set.of(role);
        return Jwt.issuer(ISSUER)
                .subject("sub-of-" + role)
                .audience(audience)
                .claim("preferred_username", role)
                .claim("generation", generation)
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(seconds)
                .jws()
                .keyId("k1")
                .sign(keys.getPrivate());
    }

    private JsonObject certificates() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        JsonObject jwk = new JsonObject()
                .put("kid", "k1")
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", encoded(key.getModulus()))
                .put("e", encoded(key.getPublicExponent()));
        return new JsonObject().put("keys", new JsonArray().add(jwk));
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        try (exchange) {
            byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

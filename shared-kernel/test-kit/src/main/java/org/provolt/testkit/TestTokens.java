package org.provolt.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;

/// Access tokens as Keycloak issues them, signed with a key that lives as long as this test JVM.
///
/// A service under test trusts it by `quarkus.oidc.public-key`, which [ProvoltTestResource] sets.
public final class TestTokens {

    public static final String ISSUER = "http://localhost:8080/auth/realms/provolt";

    // System properties, because a Quarkus test loads this class more than once in one JVM.
    private static final String PRIVATE = "provolt.test.private-key";
    private static final String PUBLIC = "provolt.test.public-key";

    private TestTokens() {}

    /// The demonstration user of that role: `technician`, `scientist`, `auditor`, `admin`. A scientist has technician
    /// too, as the realm composes it.
    public static String of(String role) {
        return role.equals("scientist") ? of(role, "scientist", "technician") : of(role, role);
    }

    /// An instrument's own account.
    public static String ofInstrument(String name) {
        return of(name, "instrument");
    }

    /// A user of that name with exactly these realm roles, for an hour.
    public static String of(String userName, String... roles) {
        return token(userName, Instant.now().plus(Duration.ofHours(1)), privateKey(), roles);
    }

    /// One that was good until an hour ago.
    public static String expired(String role) {
        return token(role, Instant.now().minus(Duration.ofHours(1)), privateKey(), role);
    }

    /// One that somebody else signed.
    public static String forged(String role) {
        return token(role, Instant.now().plus(Duration.ofHours(1)), newKeys().getPrivate(), role);
    }

    /// The `sub` of a user: the same for the same name.
    public static String subjectOf(String userName) {
        return UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// Base64 of the X.509 form, as `quarkus.oidc.public-key` takes it.
    public static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            var keys = newKeys();
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        publicKey();
        try {
            byte[] bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test key cannot be read", e);
        }
    }

    private static java.security.KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK makes no RSA keys", e);
        }
    }

    private static String token(String userName, Instant until, PrivateKey key, String... roles) {
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";
        String signed = encode(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encode(claims(userName, until, roles).getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test key cannot sign", e);
        }
    }

    private static String claims(String userName, Instant until, String... roles) {
        String listed = Arrays.stream(roles).map(role -> '"' + role + '"').collect(Collectors.joining(","));
        long end = until.getEpochSecond();
        long begin = until.minus(Duration.ofHours(2)).getEpochSecond();
        return """
                {"iss":"%s","sub":"%s","preferred_username":"%s","typ":"Bearer","azp":"provolt-cli","jti":"%s",\
                "iat":%d,"auth_time":%d,"exp":%d,"realm_access":{"roles":[%s]}}""".formatted(ISSUER, subjectOf(userName), userName, UUID.randomUUID(), begin, begin, end, listed);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

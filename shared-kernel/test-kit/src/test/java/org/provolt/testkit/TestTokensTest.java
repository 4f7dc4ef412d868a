package org.provolt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void thePublishedKeyVerifiesAToken() throws Exception {
        assertThat(verifies(TestTokens.of("technician"))).isTrue();
    }

    @Test
    void aForgedTokenDoesNotVerify() throws Exception {
        assertThat(verifies(TestTokens.forged("technician"))).isFalse();
    }

    @Test
    void aScientistIsATechnicianToo() throws Exception {
        assertThat(claims(TestTokens.of("scientist")).at("/realm_access/roles").toString())
                .isEqualTo("[\"scientist\",\"technician\"]");
    }

    @Test
    void anExpiredTokenHasRunOut() throws Exception {
        assertThat(claims(TestTokens.expired("auditor")).get("exp").asLong())
                .isLessThan(Instant.now().getEpochSecond());
    }

    @Test
    void theSameUserHasTheSameSubject() throws Exception {
        assertThat(claims(TestTokens.of("admin")).get("sub").asText()).isEqualTo(TestTokens.subjectOf("admin"));
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static boolean verifies(String token) throws Exception {
        byte[] key = Base64.getDecoder().decode(TestTokens.publicKey());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        int end = token.lastIndexOf('.');
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }
}

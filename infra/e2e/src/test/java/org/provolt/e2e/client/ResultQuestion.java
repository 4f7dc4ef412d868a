package org.provolt.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/// The question that a result answers, read off the result's page. Its identity is the SHA-256 of the question as
/// canonical JSON (RFC 8785), which anybody can compute: here it is done without a line of the house's own.
public record ResultQuestion(ObjectNode content) {

    /// @param page of `GET /results/{id}`
    public static ResultQuestion of(JsonNode page) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.set("metric", page.get("metric"));
        content.set("subject", ((ObjectNode) page.get("subject").deepCopy()).without("cell_id"));
        content.set("algorithm", page.get("algorithm"));
        content.set("version", page.get("version"));
        content.set("parameters", page.get("parameters"));
        content.set("input_digest", page.at("/inputs/digest"));
        content.set("conditions_digest", page.at("/conditions/digest"));
        return new ResultQuestion(content);
    }

    /// In hex.
    public String identity() {
        try {
            String canonical = new JsonCanonicalizer(content.toString()).getEncodedString();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The same question about another run's cycle. Whoever has equal ones has the same inputs, conditions, algorithm
    /// and parameters, to the bit.
    public JsonNode ofAnyRun() {
        ObjectNode ofAny = content.deepCopy();
        ((ObjectNode) ofAny.get("subject")).remove("run_id");
        return ofAny;
    }
}

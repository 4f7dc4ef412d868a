package org.provolt.portal.results;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.provolt.portal.house.HouseJson;

/// How a result's identity follows from the question that it answers: SHA-256 in hex over the question's canonical JSON
/// (RFC 8785). Computed here again from what the result's record says, so that a reader need not believe the service.
///
/// @param question the canonical JSON
/// @param computed its SHA-256, in hex
/// @param agrees whether that is the identity
record Identity(String question, String computed, boolean agrees) {

    static Identity of(ResultCard result, HouseJson json) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("metric", result.metric());
        subject(question.putObject("subject"), result.subject());
        question.put("algorithm", result.algorithm());
        question.put("version", result.version());
        question.set("parameters", json.tree(result.parameters()));
        question.put("input_digest", result.inputs().digest());
        question.put("conditions_digest", result.conditions().digest());
        String canonical = canonical(json.text(question));
        String computed = sha256(canonical);
        return new Identity(canonical, computed, computed.equals(result.resultId()));
    }

    private static void subject(ObjectNode question, ResultCard.Subject subject) {
        question.put(subject.getKind() + "_id", subject.getId().toString());
        if (subject.cycle() != null) {
            question.put("cycle", subject.cycle());
        }
        if (subject.spectrumId() != null) {
            question.put("spectrum_id", subject.spectrumId().toString());
        }
        if (subject.segmentationId() != null) {
            question.put("segmentation_id", subject.segmentationId().toString());
        }
    }

    private static String canonical(String text) {
        try {
            return new JsonCanonicalizer(text).getEncodedString();
        } catch (IOException broken) {
            throw new UncheckedIOException("this has no canonical JSON", broken);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

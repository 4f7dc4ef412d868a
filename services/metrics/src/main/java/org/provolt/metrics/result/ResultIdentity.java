package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.store.CanonicalJson;

/// The identity of a result: SHA-256 in hex over the canonical JSON (RFC 8785) of the question that it answers. The
/// same
/// question has the same identity, whenever and in whatever order its facts arrived; no event, batch, file or clock
/// enters.
///
/// @param parameters       every one that its value can depend on, with the cell configuration and what it was built on
/// @param inputDigest      of the records' canonical content
/// @param conditionsDigest of the conditions' canonical content
record ResultIdentity(
        String metric,
        Subject subject,
        String algorithm,
        String version,
        Map<String, Object> parameters,
        String inputDigest,
        String conditionsDigest) {

    /// What a result is about. In the question it stands by its components.
    sealed interface Subject {}

    record CycleSubject(RunId runId, int cycle) implements Subject {}

    record SpectrumSubject(RunId runId, SpectrumId spectrumId) implements Subject {}

    /// @param segmentationId absent for the automatic one
    record ImageSubject(ImageId imageId, @Nullable SegmentationId segmentationId) implements Subject {}

    String hex() {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("metric", metric);
        question.put("subject", subject);
        question.put("algorithm", algorithm);
        question.put("version", version);
        question.put("parameters", parameters);
        question.put("input_digest", inputDigest);
        question.put("conditions_digest", conditionsDigest);
        return CanonicalJson.digest(question);
    }
}

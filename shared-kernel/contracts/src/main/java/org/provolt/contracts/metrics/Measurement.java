package org.provolt.contracts.metrics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One number, or why there is none.
///
/// @param resultId SHA-256 in hex over metric, subject, algorithm, version, parameters and the digests of inputs and
///     conditions: the same question has the same identity
/// @param metric its name with its unit, such as `coulombic_efficiency_percent`
/// @param absentBecause a stable code; given exactly when there is no value
public record Measurement(
        String resultId,
        String metric,
        @Nullable Double value,
        @Nullable String absentBecause,
        String algorithm,
        String version,
        Map<String, Object> parameters) {}

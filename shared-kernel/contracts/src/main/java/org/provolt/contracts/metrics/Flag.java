package org.provolt.contracts.metrics;

import org.jspecify.annotations.Nullable;

/// Evidence about a cycle that a person should see; not a verdict.
public record Flag(
        String rule, @Nullable Double value, @Nullable Double threshold) {}

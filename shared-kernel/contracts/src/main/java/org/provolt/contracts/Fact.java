package org.provolt.contracts;

import java.time.Instant;

/// Something that happened and was recorded for good. Facts are stored, published and read as they were written.
///
/// Who, why, the server's time and what caused it travel beside the fact, see `docs/reference/facts.md`.
public interface Fact {

    /// When it happened, by the one who says so.
    Instant occurredAt();
}

package org.provolt.audit.witness;

import org.provolt.contracts.Fact;

/// What a witnessed fact says, as far as it was kept and this version knows it.
public sealed interface Content {

    record Whole(Fact fact) implements Content {}

    record Samples(SamplesHead head) implements Content {}

    /// A kind of fact that a newer service tells.
    record Unknown() implements Content {}
}

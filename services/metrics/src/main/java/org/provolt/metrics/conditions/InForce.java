package org.provolt.metrics.conditions;

import java.util.List;
import java.util.Optional;
import org.provolt.kernel.CellId;

/// What the conditions of a measurement on a cell are derived from.
public interface InForce {

    CellId cellId();

    /// Empty until the cell was heard of.
    Optional<Build> build();

    /// Of the cell that were not withdrawn, by identity.
    List<SettingOnFixture> settings();

    /// The same for the same circumstances.
    String digest();
}

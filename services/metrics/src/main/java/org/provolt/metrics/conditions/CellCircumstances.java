package org.provolt.metrics.conditions;

import java.util.List;
import java.util.Optional;
import org.provolt.kernel.CellId;
import org.provolt.metrics.store.CanonicalJson;

/// All that the conditions of an image of a cell are derived from, whatever ran on it.
///
/// @param build    empty until the cell was heard of
/// @param settings of the cell that were not withdrawn, by identity
public record CellCircumstances(CellId cellId, Optional<Build> build, List<SettingOnFixture> settings)
        implements InForce {

    public CellCircumstances {
        settings = List.copyOf(settings);
    }

    @Override
    public String digest() {
        return CanonicalJson.digest(this);
    }
}

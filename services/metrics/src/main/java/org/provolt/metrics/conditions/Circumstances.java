package org.provolt.metrics.conditions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.metrics.store.CanonicalJson;

/// All that the conditions of a run's cycles are derived from.
///
/// @param origin   the moment at which the run's clock was 0
/// @param build    empty until the cell was heard of
/// @param settings of the cell that were not withdrawn, by identity
/// @param accuracy of the instrument's current; empty where nobody stated it
public record Circumstances(
        CellId cellId,
        CellConfiguration cellConfiguration,
        Instant origin,
        Optional<Build> build,
        List<SettingOnFixture> settings,
        Optional<AccuracyInForce> accuracy)
        implements InForce {

    public Circumstances {
        settings = List.copyOf(settings);
    }

    @Override
    public String digest() {
        return CanonicalJson.digest(this);
    }
}

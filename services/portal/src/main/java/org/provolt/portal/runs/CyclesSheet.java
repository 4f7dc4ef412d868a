package org.provolt.portal.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a run's cycles.
///
/// @param next the cycle after which the next page goes on; absent on the last
public record CyclesSheet(
        String cellConfiguration,
        List<CycleLine> items,
        @Nullable String next) {

    Configuration configuration() {
        return Configuration.of(cellConfiguration).orElse(Configuration.METAL_PLATING);
    }
}

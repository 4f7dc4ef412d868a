package org.provolt.metrics.conditions;

import java.util.List;
import org.provolt.kernel.LotId;

/// A cell's build, as far as it is a condition.
///
/// @param version number of the fact that said so
/// @param areaCm2 geometric area of the working electrode, cm²
public record Build(long version, double areaCm2, List<LotId> lotIds) {}

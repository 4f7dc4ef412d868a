package org.provolt.portal.results;

import java.util.List;
import org.provolt.portal.house.Answer;
import org.provolt.portal.trail.TrailLine;

/// That one result took another's place, and what made it another.
///
/// @param facts what was recorded between the two, of that on which they rest, in order; in trouble where the trail of
/// either is
record Replacement(ResultCard before, ResultCard after, List<Difference> differences, Answer<List<TrailLine>> facts) {}

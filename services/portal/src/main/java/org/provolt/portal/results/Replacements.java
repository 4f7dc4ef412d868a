package org.provolt.portal.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Trouble;

/// A result among those that took each other's place.
///
/// @param replacement how it was replaced, or how it replaced another; absent where neither happened
/// @param trouble why the other result is not known; absent where it is, or where there is none
/// @param predecessors what it replaced, what that had replaced, and so on; the nearest first
record Replacements(
        ResultCard result,
        @Nullable Replacement replacement,
        @Nullable Trouble trouble,
        List<ResultCard> predecessors) {}

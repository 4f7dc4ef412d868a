package org.provolt.portal.live;

import java.util.Set;

/// What open pages are told.
sealed interface Signal {

    /// Something was recorded about these.
    record Changed(Set<String> subjects) implements Signal {}

    /// Whether pages hear of changes now.
    record Hearing(boolean live) implements Signal {}

    /// Nothing; it keeps a silent connection open.
    record StillHere() implements Signal {}
}

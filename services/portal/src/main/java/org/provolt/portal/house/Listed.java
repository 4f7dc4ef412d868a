package org.provolt.portal.house;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next from where the next page goes on; absent on the last
public record Listed<T>(List<T> items, @Nullable String next) {

    public boolean isEmpty() {
        return items.isEmpty();
    }
}

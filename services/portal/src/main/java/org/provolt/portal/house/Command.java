package org.provolt.portal.house;

import org.jspecify.annotations.Nullable;

/// What a page tells the house to do.
///
/// @param body becomes JSON
/// @param key by which a repeat of the same command is known; it is made with the form, so that sending it twice has
/// one effect
/// @param ifMatch the version that the person has seen; absent where the command needs none
public record Command(Object body, String key, @Nullable String ifMatch) {

    public Command(Object body, String key) {
        this(body, key, null);
    }
}

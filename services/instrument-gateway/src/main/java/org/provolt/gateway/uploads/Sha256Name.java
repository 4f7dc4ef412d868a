package org.provolt.gateway.uploads;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// A digest as a name in addresses and bodies: 64 small hexadecimal digits.
final class Sha256Name {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Sha256Name() {}

    static String require(@Nullable String said) {
        if (said == null || !HEX.matcher(said).matches()) {
            throw Refused.impossible("bad-digest", "/sha256", "A SHA-256 is 64 small hexadecimal digits.");
        }
        return said;
    }
}

package org.provolt.kernel;

import java.util.regex.Pattern;

/// Where in a cell's life something was measured: `as_built`, `ocv`, `after_plating:2`, `after_stripping:2`,
/// `after_charge:2` or `after_discharge:2`, the number that of the cycle.
public final class Stage {

    private static final Pattern KNOWN =
            Pattern.compile("as_built|ocv|after_(?:plating|stripping|charge|discharge):[1-9]\\d{0,8}");

    /// In words.
    public static final String KINDS =
            "A stage is as_built, ocv, after_plating:N, after_stripping:N, after_charge:N or after_discharge:N,"
                    + " N the cycle, from 1.";

    private Stage() {}

    public static boolean isOne(String text) {
        return KNOWN.matcher(text).matches();
    }

    /// The stage, refused as `unknown-stage` where it is none.
    public static String require(String text) {
        if (!isOne(text)) {
            throw Refused.malformed("unknown-stage", KINDS);
        }
        return text;
    }
}

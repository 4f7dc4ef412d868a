package org.provolt.metrics.closure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stage at which metal lies on the working electrode.
///
/// @param cycle    whose plating was the last, from 1
/// @param stripped whether the stripping after it is over
public record Stage(int cycle, boolean stripped) {

    private static final Pattern TEXT = Pattern.compile("after_(plating|stripping):([1-9]\\d{0,8})");

    /// Empty for a stage that no plating has led to, such as `ocv`.
    public static Optional<Stage> of(String text) {
        Matcher stage = TEXT.matcher(text);
        return stage.matches()
                ? Optional.of(new Stage(
                        Integer.parseInt(stage.group(2)), stage.group(1).equals("stripping")))
                : Optional.empty();
    }
}

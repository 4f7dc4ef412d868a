package org.provolt.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the faults of a request, so that a person sees all of them at once.
public final class Require {

    private final List<Refused.Fault> faults = new ArrayList<>();

    public Require that(boolean holds, String pointer, String sentence) {
        if (!holds) {
            faults.add(new Refused.Fault(pointer, sentence));
        }
        return this;
    }

    public Require present(@Nullable Object value, String pointer) {
        return that(value != null && !(value instanceof String text && text.isBlank()), pointer, "This is required.");
    }

    /// Finite and above 0; an absent value passes, say [#present] too where it is required.
    public Require positive(@Nullable Double value, String pointer) {
        return that(value == null || (Double.isFinite(value) && value > 0), pointer, "This must be above 0.");
    }

    /// Finite and not below 0; an absent value passes.
    public Require notNegative(@Nullable Double value, String pointer) {
        return that(value == null || (Double.isFinite(value) && value >= 0), pointer, "This must not be negative.");
    }

    /// Finite; an absent value passes.
    public Require finite(@Nullable Double value, String pointer) {
        return that(value == null || Double.isFinite(value), pointer, "This must be a finite number.");
    }

    /// Throws a refusal with every fault that was found, if any.
    public void orRefuse() {
        if (!faults.isEmpty()) {
            throw Refused.impossible(faults);
        }
    }
}

package org.provolt.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;

/// A column beside what the reference's summary says of it.
public final class Statistics {

    private Statistics() {}

    /// First, last, smallest, largest and mean value.
    ///
    /// @param quantity by its name in the reference, such as `current_mA`
    /// @param perUnit  reference's value = ours × perUnit
    public static void assertAreTheReferences(
            Path file, String quantity, double[] values, double perUnit, Offset<Double> rounding) {
        Reference reference = Reference.of(file);
        double[] scaled = Arrays.stream(values).map(it -> it * perUnit).toArray();
        assertThat(scaled[0]).as(quantity).isCloseTo(reference.summary(quantity, "first"), rounding);
        assertThat(scaled[scaled.length - 1]).as(quantity).isCloseTo(reference.summary(quantity, "last"), rounding);
        assertThat(Arrays.stream(scaled).min())
                .as(quantity)
                .hasValueCloseTo(reference.summary(quantity, "min"), rounding);
        assertThat(Arrays.stream(scaled).max())
                .as(quantity)
                .hasValueCloseTo(reference.summary(quantity, "max"), rounding);
        assertThat(Arrays.stream(scaled).average())
                .as(quantity)
                .hasValueCloseTo(reference.summary(quantity, "mean"), rounding);
    }
}

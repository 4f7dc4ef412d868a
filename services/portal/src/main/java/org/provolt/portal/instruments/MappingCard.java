package org.provolt.portal.instruments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of a mapping of an instrument's columns, as its page needs it.
///
/// @param reason absent of the first version
public record MappingCard(
        String name,
        int version,
        boolean newest,
        Mapping mapping,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason) {

    /// @param columns those that mean something
    public record Mapping(int headLine, String delimiter, String decimalMark, List<Column> columns, Sign currentSign) {}

    /// @param quantity BDF's machine name
    public record Column(
            String head,
            String quantity,
            @Nullable String unit,
            @Nullable String holds) {}

    public record Sign(
            String rule,
            @Nullable String stateHead,
            @Nullable List<String> discharging) {}
}

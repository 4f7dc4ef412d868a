package org.provolt.formats.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// How one vendor writes its tables.
///
/// @param maker      begins the key of a series, so that a re-export is known again
/// @param vocabulary what it calls its columns
/// @param signature  whether heads that tell of records are this vendor's
/// @param states     its words for the state of a record
/// @param channel    finds the cycler's channel in the lines before the heads
public record Dialect(
        String maker,
        Vocabulary vocabulary,
        Predicate<List<Head>> signature,
        States states,
        Function<List<String>, Optional<String>> channel) {

    /// Whether these are the heads of this vendor's records.
    public boolean recognises(List<Head> heads) {
        return vocabulary.tellsRecords(heads) && signature.test(heads);
    }

    /// Works out how a table of this vendor is read.
    public TablePlanner planner() {
        return (heads, sample, repairs) -> new TableDraft(this, new TableHeads(heads, sample), repairs).plan();
    }

    /// Whether the heads have one of these names.
    public static boolean hasAny(List<Head> heads, String... names) {
        List<String> wanted = List.of(names);
        return heads.stream().anyMatch(head -> wanted.contains(head.name()));
    }

    /// Whether the heads have all of these names.
    public static boolean hasAll(List<Head> heads, String... names) {
        List<String> present = heads.stream().map(Head::name).toList();
        return present.containsAll(List.of(names));
    }

    /// The test time of the row at hand as it is written; `NaN` where these heads name none.
    public double testTime(List<Head> heads, TableRows row) {
        return vocabulary
                .find(Quantity.TEST_TIME, heads)
                .map(match -> CellReader.DURATION.read(row, match.head().cell()))
                .orElse(Double.NaN);
    }
}

package org.provolt.cycling.domain;

import java.time.Instant;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;

/// One thing that was said of a run and was wrong, with what is right.
public sealed interface RunCorrection {

    record OfCell(CellId cellId) implements RunCorrection {}

    record OfConfiguration(CellConfiguration cellConfiguration) implements RunCorrection {}

    /// @param reversed whether the leads were on the wrong way round
    record OfPolarity(boolean reversed) implements RunCorrection {}

    record OfStart(Instant startedAt) implements RunCorrection {}

    /// JSON pointer into the run.
    default String field() {
        return switch (this) {
            case OfCell cell -> "/cell_id";
            case OfConfiguration configuration -> "/cell_configuration";
            case OfPolarity polarity -> "/polarity_reversed";
            case OfStart start -> "/occurred_at";
        };
    }

    /// The corrected field's value in a run, as JSON text.
    default String valueIn(RunTerms terms) {
        return switch (this) {
            case OfCell cell -> "\"" + terms.cellId() + "\"";
            case OfConfiguration configuration -> "\"" + terms.cellConfiguration() + "\"";
            case OfPolarity polarity -> Boolean.toString(terms.polarityReversed());
            case OfStart start -> "\"" + terms.startedAt() + "\"";
        };
    }

    /// A run's terms with what is right in them.
    default RunTerms applyTo(RunTerms terms) {
        return switch (this) {
            case OfCell(CellId cellId) ->
                new RunTerms(cellId, terms.cellConfiguration(), terms.polarityReversed(), terms.startedAt());
            case OfConfiguration(CellConfiguration configuration) ->
                new RunTerms(terms.cellId(), configuration, terms.polarityReversed(), terms.startedAt());
            case OfPolarity(boolean reversed) ->
                new RunTerms(terms.cellId(), terms.cellConfiguration(), reversed, terms.startedAt());
            case OfStart(Instant startedAt) ->
                new RunTerms(terms.cellId(), terms.cellConfiguration(), terms.polarityReversed(), startedAt);
        };
    }
}

package org.provolt.formats.table;

import java.util.Optional;
import org.provolt.formats.reading.Derivation;
import org.provolt.formats.reading.Output;
import org.provolt.formats.table.Vocabulary.Match;
import org.provolt.kernel.Bdf;

/// The columns of time: since the test began, since the step began, or both.
record TimeColumns(Optional<Told> test, Optional<Told> step) {

    /// @param name   of the column
    /// @param cell   its place
    /// @param factor seconds / its unit
    record Told(String name, int cell, CellReader reader, double factor) {}

    static TimeColumns of(TableDraft draft, Optional<ClockColumn> clock) {
        Optional<Told> test = told(draft, Quantity.TEST_TIME, clock, Optional.empty());
        Optional<Told> step = told(draft, Quantity.STEP_TIME, clock, test.map(Told::factor));
        if (test.isEmpty() && step.isEmpty()) {
            throw TableRefusals.unsupported("no-time-column", "The table has no column of time.");
        }
        return new TimeColumns(test, step);
    }

    private static Optional<Told> told(
            TableDraft draft, Quantity quantity, Optional<ClockColumn> clock, Optional<Double> sameAs) {
        return draft.find(quantity).map(match -> {
            Head head = match.head();
            boolean duration = draft.heads().isDuration(head);
            CellReader reader = duration ? CellReader.DURATION : CellReader.NUMBER;
            double factor = duration
                    ? 1
                    : match.factor()
                            .or(() -> sameAs)
                            .or(() -> judged(draft, match, clock))
                            .orElseThrow(() -> unknown(head));
            match.factor().ifPresent(told -> doubt(draft, match, reader, told, clock));
            String name = draft.take(head, draft.heads().name(head), reader);
            return new Told(name, head.cell(), reader, factor);
        });
    }

    private static Optional<Double> judged(TableDraft draft, Match match, Optional<ClockColumn> clock) {
        Sample sample = draft.heads().sample();
        return clock.flatMap(column -> TimeScale.judge(
                        column.seconds(sample),
                        SampleRows.seconds(sample, match.head().cell(), CellReader.NUMBER, 1)))
                .map(factor -> draft.noteTimeUnit(match.head(), factor));
    }

    /// A unit that the head names and the clock contradicts is taken, and questioned.
    private static void doubt(
            TableDraft draft, Match match, CellReader reader, double told, Optional<ClockColumn> clock) {
        Sample sample = draft.heads().sample();
        clock.flatMap(column -> TimeScale.judge(
                        column.seconds(sample),
                        SampleRows.seconds(sample, match.head().cell(), reader, 1)))
                .filter(judged -> Double.compare(judged, told) != 0)
                .ifPresent(judged -> draft.noteTimeDoubt(match.head(), judged));
    }

    private static org.provolt.kernel.Refused unknown(Head head) {
        return TableRefusals.unsupported(
                "time-unit-unknown",
                "The head " + head.written() + " names no unit, and no clock beside it tells one: it could be seconds, "
                        + "minutes or hours.");
    }

    /// The test time of the sample's rows, as far as a column tells it; the step's time of the first step is the same.
    double[] sampleSeconds(Sample sample) {
        Told told = test.or(() -> step).orElseThrow();
        return SampleRows.seconds(sample, told.cell(), told.reader(), told.factor());
    }

    /// The column without which a row is no record.
    String leading() {
        return test.or(() -> step).orElseThrow().name();
    }

    Output testTime(StepMarks marks) {
        if (test.isPresent()) {
            return new Output.Mapped(
                    test.get().name(), Bdf.TEST_TIME, test.get().factor());
        }
        Told told = step.orElseThrow();
        return new Output.Derived(
                Bdf.TEST_TIME,
                told.name() + ", which restarts each step, and the longest time of each step before",
                new TimeThroughSteps(told.name(), told.factor(), marks));
    }

    /// The test time once more, for a derivation of its own.
    Derivation seconds(StepMarks marks) {
        return testTime(marks)::values;
    }
}

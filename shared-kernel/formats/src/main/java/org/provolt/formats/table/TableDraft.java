package org.provolt.formats.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.Translation;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.formats.table.Vocabulary.Match;
import org.provolt.kernel.Bdf;

/// Works out how a table is read: which heads tell of which quantity, what the others hold, what can be derived.
final class TableDraft {

    private final Dialect dialect;
    private final TableHeads heads;
    private final Repairs repairs;
    private final Map<String, TableColumn> columns = new LinkedHashMap<>();
    private final Map<Quantity, Double> factors = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<RefusedColumn> refused = new ArrayList<>();

    TableDraft(Dialect dialect, TableHeads heads, Repairs repairs) {
        this.dialect = dialect;
        this.heads = heads;
        this.repairs = repairs;
    }

    TablePlan plan() {
        Optional<ClockColumn> clock = clock();
        Optional<String> cycle = plain(Quantity.CYCLE);
        Optional<String> stepId = plain(Quantity.STEP_ID);
        Optional<String> stepCount = plain(Quantity.STEP_COUNT);
        Optional<String> state = state();
        TimeColumns times = TimeColumns.of(this, clock);
        StepMarks marks = new StepMarks(
                stepCount
                        .map(List::of)
                        .orElseGet(() -> java.util.stream.Stream.of(stepId, state)
                                .flatMap(Optional::stream)
                                .toList()),
                stepCount.isPresent() ? Optional.empty() : times.step().map(TimeColumns.Told::name));
        Output testTime = times.testTime(marks);
        outputs.add(testTime);
        outputs.add(new Output.Mapped(voltage(), Bdf.VOLTAGE, factor(Quantity.VOLTAGE)));
        Flow flow = flow(state);
        outputs.add(current(flow));
        clock.ifPresent(told -> outputs.add(told.output()));
        cycle.ifPresent(name -> outputs.add(new Output.Mapped(name, Bdf.CYCLE_COUNT, 1)));
        stepCount
                .<Output>map(name -> new Output.Mapped(name, Bdf.STEP_COUNT, 1))
                .or(marks::counted)
                .ifPresent(outputs::add);
        stepId.ifPresent(name -> outputs.add(new Output.Mapped(name, Bdf.STEP_ID, 1)));
        times.step().ifPresent(told -> outputs.add(new Output.Mapped(told.name(), Bdf.STEP_TIME, told.factor())));
        ChargeCounters charges = new ChargeCounters(this, flow, marks, times);
        outputs.addAll(charges.outputs());
        state.ifPresent(name -> outputs.add(new Output.Verbatim(name)));
        rest(charges.counters());
        Translation translation = new Translation(
                outputs,
                refused,
                signBasis(state),
                charges.counters(),
                charges.net(),
                clock.map(told -> told.output().name()));
        return new TablePlan(List.copyOf(columns.values()), leading(times), translation, start(clock, times));
    }

    /// A head that has not been taken yet.
    Optional<Match> find(Quantity quantity) {
        return dialect.vocabulary()
                .find(
                        quantity,
                        heads.heads().stream()
                                .filter(head -> !taken.contains(head.cell()))
                                .toList());
    }

    TableHeads heads() {
        return heads;
    }

    /// Reads a column from now on.
    String take(Head head, String name, CellReader reader) {
        taken.add(head.cell());
        columns.put(name, new TableColumn(name, head.cell(), reader));
        return name;
    }

    /// Notes a unit that the head does not name.
    double noteTimeUnit(Head head, double seconds) {
        repairs.note(
                "time-unit-judged",
                head.written() + " names no unit: one is " + seconds + " s by the clock beside it.",
                0);
        return seconds;
    }

    /// Notes a unit that the clock contradicts.
    void noteTimeDoubt(Head head, double seconds) {
        repairs.note(
                "time-unit-doubtful",
                head.written() + " is taken as its head says, though by the clock beside it one is " + seconds + " s.",
                0);
    }

    private Optional<ClockColumn> clock() {
        Optional<Match> match = find(Quantity.CLOCK);
        Optional<CellReader> reader = match.flatMap(found -> heads.clock(found.head()));
        return reader.flatMap(how -> match.map(found -> {
            boolean unix = heads.isUnixTime(found.head());
            String name = heads.name(found.head()) + (unix ? "" : " local/s");
            take(found.head(), name, how);
            return new ClockColumn(name, found.head().cell(), how, unix);
        }));
    }

    private Optional<String> plain(Quantity quantity) {
        return find(quantity)
                .filter(match -> heads.sample().isNumeric(match.head().cell()))
                .map(match -> take(match.head(), heads.name(match.head()), CellReader.NUMBER));
    }

    private Optional<String> state() {
        return find(Quantity.STATE)
                .filter(match -> !heads.sample().isEmpty(match.head().cell()))
                .map(match -> take(match.head(), heads.name(match.head()), CellReader.state(dialect.states())));
    }

    private String voltage() {
        return required(Quantity.VOLTAGE, "no-voltage-column", "voltage");
    }

    private String required(Quantity quantity, String code, String what) {
        Match match = find(quantity)
                .orElseThrow(() -> TableRefusals.unsupported(code, "The table has no column of " + what + "."));
        factors.put(
                quantity,
                match.factor()
                        .orElseThrow(() -> TableRefusals.unsupported(
                                "unit-unknown",
                                "Nothing tells the unit of the column "
                                        + match.head().written() + ".")));
        return take(match.head(), heads.name(match.head()), CellReader.NUMBER);
    }

    private double factor(Quantity quantity) {
        return factors.getOrDefault(quantity, 1.0);
    }

    private Flow flow(Optional<String> state) {
        String current = required(Quantity.CURRENT, "no-current-column", "current");
        return new Flow(current, factor(Quantity.CURRENT), state, dialect.states());
    }

    private Output current(Flow flow) {
        return flow.state().isEmpty()
                ? new Output.Mapped(flow.current(), Bdf.CURRENT, flow.factor())
                : new Output.Derived(
                        Bdf.CURRENT,
                        flow.current() + " × " + flow.factor() + ", negative where "
                                + flow.state().get() + " says discharge",
                        new SignedCurrent(flow, repairs));
    }

    private static String signBasis(Optional<String> state) {
        return state.map(name -> "positive charges, as the instrument writes it; where " + name
                        + " says discharge it is negative, written so or not")
                .orElse("signed by the instrument: positive charges");
    }

    /// The counters and whatever the vocabulary does not know, as they are.
    private void rest(List<Counter> counters) {
        counters.forEach(counter -> outputs.add(new Output.Verbatim(counter.vendor())));
        RestOfColumns rest = new RestOfColumns(heads);
        for (Head head : heads.heads()) {
            if (!taken.contains(head.cell())) {
                switch (rest.of(head)) {
                    case RestOfColumns.Kept(String name, CellReader reader) ->
                        outputs.add(new Output.Verbatim(take(head, name, reader)));
                    case RestOfColumns.LeftOut(String reason) ->
                        refused.add(new RefusedColumn(heads.name(head), reason));
                    case RestOfColumns.Nothing() -> taken.add(head.cell());
                }
            }
        }
    }

    private TableColumn leading(TimeColumns times) {
        return java.util.Objects.requireNonNull(columns.get(times.leading()));
    }

    private AcquisitionStart start(Optional<ClockColumn> clock, TimeColumns times) {
        return clock.map(told -> told.start(heads.sample(), times)).orElseGet(AcquisitionStart.NotTold::new);
    }
}

package org.provolt.formats.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.Translation;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.formats.reading.Translation.NetCharge;
import org.provolt.kernel.Bdf;

/// Works out how a table is read whose columns somebody has named: by rules, everything else as it is.
final class RuledDraft {

    private static final List<String> COUNTERS =
            List.of(Bdf.CHARGING_CAPACITY, Bdf.DISCHARGING_CAPACITY, Bdf.NET_CAPACITY);

    private final TableHeads heads;
    private final Repairs repairs;
    private final Map<String, ColumnRule> rules = new LinkedHashMap<>();
    private final Map<String, TableColumn> columns = new LinkedHashMap<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<RefusedColumn> refused = new ArrayList<>();
    private final SignRule sign;

    RuledDraft(List<ColumnRule> rules, SignRule sign, TableHeads heads, Repairs repairs) {
        rules.forEach(rule -> this.rules.putIfAbsent(rule.bdf(), rule));
        this.sign = sign;
        this.heads = heads;
        this.repairs = repairs;
    }

    TablePlan plan() {
        for (ColumnRule rule : rules.values()) {
            String name = take(rule.head(), rule.reader());
            outputs.add(output(rule, name));
        }
        rest();
        return new TablePlan(
                List.copyOf(columns.values()),
                java.util.Objects.requireNonNull(columns.get(name(Bdf.TEST_TIME))),
                new Translation(outputs, refused, basis(), counters(), net(), wallClock()),
                start());
    }

    private String take(Head head, CellReader reader) {
        String name = heads.name(head);
        columns.put(name, new TableColumn(name, head.cell(), reader));
        return name;
    }

    private Output output(ColumnRule rule, String name) {
        if (rule.bdf().equals(Bdf.TEST_TIME) && rule.isClock()) {
            return new Output.Derived(Bdf.TEST_TIME, name + " less its first value", new SinceFirst(name));
        }
        if (!rule.bdf().equals(Bdf.CURRENT)) {
            return new Output.Mapped(name, rule.bdf(), rule.factor());
        }
        return switch (sign) {
            case SignRule.PositiveCharges as -> new Output.Mapped(name, Bdf.CURRENT, rule.factor());
            case SignRule.PositiveDischarges as -> new Output.Mapped(name, Bdf.CURRENT, -rule.factor());
            case SignRule.ByState state -> byState(state, name, rule.factor());
        };
    }

    private Output byState(SignRule.ByState state, String current, double factor) {
        DischargingWords words = new DischargingWords(state.discharging());
        Head head = heads.heads().stream()
                .filter(it -> it.written().equals(state.head()))
                .findFirst()
                .orElseThrow(() -> MappingRefusals.headMissing(state.head()));
        String name = take(head, CellReader.state(words));
        return new Output.Derived(
                Bdf.CURRENT,
                current + " × " + factor + ", negative where " + name + " says discharge",
                new SignedCurrent(new Flow(current, factor, Optional.of(name), words), repairs));
    }

    private String basis() {
        return switch (sign) {
            case SignRule.PositiveCharges as -> "positive charges, by the format or its mapping";
            case SignRule.PositiveDischarges as -> "positive discharges, by the mapping: the sign is turned";
            case SignRule.ByState state -> state.head() + " tells the direction, by the mapping";
        };
    }

    private void rest() {
        RestOfColumns rest = new RestOfColumns(heads);
        for (Head head : heads.heads()) {
            if (columns.containsKey(heads.name(head))) {
                continue;
            }
            switch (rest.of(head)) {
                case RestOfColumns.Kept(String name, CellReader reader) -> {
                    columns.put(name, new TableColumn(name, head.cell(), reader));
                    outputs.add(new Output.Verbatim(name));
                }
                case RestOfColumns.LeftOut(String reason) -> refused.add(new RefusedColumn(heads.name(head), reason));
                case RestOfColumns.Nothing nothing -> {}
            }
        }
    }

    /// The column's name of one of BDF's quantities that has a rule.
    private String name(String bdf) {
        return Optional.ofNullable(rules.get(bdf))
                .map(rule -> heads.name(rule.head()))
                .orElse("");
    }

    private List<Counter> counters() {
        return COUNTERS.stream()
                .filter(rules::containsKey)
                .map(bdf -> new Counter(name(bdf), Optional.empty()))
                .toList();
    }

    private Optional<NetCharge> net() {
        if (rules.containsKey(Bdf.CHARGING_CAPACITY) && rules.containsKey(Bdf.DISCHARGING_CAPACITY)) {
            return Optional.of(new NetCharge(Bdf.CHARGING_CAPACITY, Optional.of(Bdf.DISCHARGING_CAPACITY)));
        }
        return rules.containsKey(Bdf.NET_CAPACITY)
                ? Optional.of(new NetCharge(Bdf.NET_CAPACITY, Optional.empty()))
                : Optional.empty();
    }

    private Optional<String> wallClock() {
        return rules.values().stream()
                .filter(rule -> rule.bdf().equals(Bdf.UNIX_TIME) || rule.isClock())
                .map(ColumnRule::bdf)
                .filter(bdf -> !bdf.equals(Bdf.TEST_TIME))
                .findFirst();
    }

    /// By the first record with a clock: in UTC where BDF says so, else by the clock of whoever wrote it.
    private AcquisitionStart start() {
        ColumnRule time = java.util.Objects.requireNonNull(rules.get(Bdf.TEST_TIME));
        double[] test = time.isClock()
                ? new double[heads.sample().size()]
                : SampleRows.seconds(heads.sample(), time.head().cell(), time.reader(), time.factor());
        for (ColumnRule rule : rules.values()) {
            if (rule.isClock() || rule.bdf().equals(Bdf.UNIX_TIME)) {
                double[] clock = SampleRows.seconds(heads.sample(), rule.head().cell(), rule.reader(), rule.factor());
                return rule.isClock() ? ClockStart.local(clock, test) : ClockStart.utc(clock, test);
            }
        }
        return new AcquisitionStart.NotTold();
    }
}

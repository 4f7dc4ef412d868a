package org.provolt.formats.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.formats.reading.Translation.NetCharge;
import org.provolt.formats.table.Vocabulary.Match;
import org.provolt.kernel.Bdf;

/// A table's counters of charge, and the charges in each direction that are summed from them.
final class ChargeCounters {

    private final TableDraft draft;
    private final Flow flow;
    private final StepMarks marks;
    private final TimeColumns times;
    private final List<Output> outputs = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    ChargeCounters(TableDraft draft, Flow flow, StepMarks marks, TimeColumns times) {
        this.draft = draft;
        this.flow = flow;
        this.marks = marks;
        this.times = times;
        Optional<Match> in = counter(Quantity.CHARGED);
        Optional<Match> out = counter(Quantity.DISCHARGED);
        if (in.isPresent() && out.isPresent()) {
            sum(in.get(), 1, 0);
            sum(out.get(), -1, 0);
        } else {
            counter(Quantity.CAPACITY).ifPresent(both -> {
                sum(both, 1, 1);
                sum(both, -1, -1);
            });
        }
    }

    private Optional<Match> counter(Quantity quantity) {
        return draft.find(quantity).filter(match -> match.factor().isPresent());
    }

    /// @param counts the direction of what is summed, 0 where the counter has one only
    private void sum(Match counter, int direction, int counts) {
        String name = draft.heads().name(counter.head());
        if (names.add(name)) {
            draft.take(counter.head(), name, CellReader.NUMBER);
        }
        CountedCharge charge = new CountedCharge(
                new CountedCharge.Counter(name, counter.factor().orElse(1.0), counts),
                flow,
                marks,
                times.seconds(marks));
        outputs.add(new Output.Derived(CountedCharge.bdf(direction), charge.rule(), charge));
    }

    /// The charges since the test began.
    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    /// The counters, to be watched for restarts.
    List<Counter> counters() {
        return names.stream().map(name -> new Counter(name, Optional.empty())).toList();
    }

    Optional<NetCharge> net() {
        return outputs.isEmpty()
                ? Optional.empty()
                : Optional.of(new NetCharge(Bdf.CHARGING_CAPACITY, Optional.of(Bdf.DISCHARGING_CAPACITY)));
    }
}

package org.provolt.formats.neware;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Translation;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.formats.reading.Translation.NetCharge;
import org.provolt.kernel.Bdf;

/// How the columns of any Neware file become records. Neware counts current positive while it charges.
final class NewareTranslation {

    private static final double PER_MILLI = 1e-3;

    private NewareTranslation() {}

    static Translation of(List<String> names) {
        List<Output> outputs = new ArrayList<>(times(names));
        outputs.add(new Output.Mapped(NewareColumn.VOLTAGE, Bdf.VOLTAGE, 1));
        outputs.add(new Output.Mapped(NewareColumn.CURRENT, Bdf.CURRENT, PER_MILLI));
        mapped(names, NewareColumn.UTC, Bdf.UNIX_TIME, outputs);
        mapped(names, NewareColumn.CYCLE_INDEX, Bdf.CYCLE_COUNT, outputs);
        outputs.add(step(names));
        mapped(names, NewareColumn.STEP_INDEX, Bdf.STEP_ID, outputs);
        outputs.addAll(charges(names));
        Set<String> taken = new LinkedHashSet<>();
        outputs.forEach(it -> taken.add(it instanceof Output.Mapped known ? known.vendor() : it.name()));
        taken.add(NewareColumn.STEP_CHANGES);
        names.stream().filter(it -> !taken.contains(it)).forEach(it -> outputs.add(new Output.Verbatim(it)));
        return new Translation(
                outputs,
                refused(names),
                NewareColumn.CURRENT + " is signed by the instrument: positive charges",
                counters(names),
                Optional.of(new NetCharge(Bdf.CHARGING_CAPACITY, Optional.of(Bdf.DISCHARGING_CAPACITY))),
                Stream.of(NewareColumn.UTC, NewareColumn.LOCAL)
                        .filter(names::contains)
                        .map(it -> it.equals(NewareColumn.UTC) ? Bdf.UNIX_TIME : it)
                        .findFirst());
    }

    private static void mapped(List<String> names, String vendor, String bdf, List<Output> outputs) {
        if (names.contains(vendor)) {
            outputs.add(new Output.Mapped(vendor, bdf, 1));
        }
    }

    private static List<Output> times(List<String> names) {
        if (names.contains(NewareColumn.TOTAL_TIME)) {
            return List.of(
                    new Output.Mapped(NewareColumn.TOTAL_TIME, Bdf.TEST_TIME, 1),
                    new Output.Derived(
                            Bdf.STEP_TIME,
                            NewareColumn.TOTAL_TIME + " less its value at the last record of the step before",
                            new StepTime(names)));
        }
        return List.of(
                new Output.Derived(
                        Bdf.TEST_TIME,
                        NewareColumn.STEP_TIME + ", which restarts each step, and the longest time of each step before",
                        new TestTime(names)),
                new Output.Mapped(NewareColumn.STEP_TIME, Bdf.STEP_TIME, 1));
    }

    private static Output step(List<String> names) {
        return names.contains(NewareColumn.STEP_NUMBER)
                ? new Output.Mapped(NewareColumn.STEP_NUMBER, Bdf.STEP_COUNT, 1)
                : new Output.Derived(
                        Bdf.STEP_COUNT,
                        "counts the records with which " + NewareColumn.STEP_INDEX
                                + " or another of the step's marks changes, or the step's time falls",
                        new StepNumber(names));
    }

    private static List<Output> charges(List<String> names) {
        if (names.contains(NewareColumn.CHARGED)) {
            return List.of(
                    accumulated(Bdf.CHARGING_CAPACITY, NewareColumn.CHARGED, names),
                    accumulated(Bdf.DISCHARGING_CAPACITY, NewareColumn.DISCHARGED, names),
                    new Output.Mapped(NewareColumn.CHARGED, Bdf.STEP_CHARGING_CAPACITY, PER_MILLI),
                    new Output.Mapped(NewareColumn.DISCHARGED, Bdf.STEP_DISCHARGING_CAPACITY, PER_MILLI));
        }
        boolean signed = names.contains(NewareColumn.SIGNED_CAPACITY);
        StepCapacity capacity =
                new StepCapacity(signed ? NewareColumn.SIGNED_CAPACITY : NewareColumn.UNSIGNED_CAPACITY, signed);
        String of = " of " + capacity.column() + (signed ? "" : ", signed by the step's type");
        List<Output> outputs = new ArrayList<>(List.of(
                new Output.Derived(
                        Bdf.CHARGING_CAPACITY,
                        "accumulated growth" + of + ", which restarts each step",
                        new SignedStepCharge(capacity, PER_MILLI, names)),
                new Output.Derived(
                        Bdf.DISCHARGING_CAPACITY,
                        "accumulated fall" + of + ", which restarts each step",
                        new SignedStepCharge(capacity, -PER_MILLI, names))));
        if (signed) {
            outputs.add(new Output.Mapped(capacity.column(), Bdf.STEP_NET_CAPACITY, PER_MILLI));
        }
        return outputs;
    }

    private static Output accumulated(String bdf, String counter, List<String> names) {
        return new Output.Derived(
                bdf,
                "accumulated growth of " + counter + ", which restarts each step",
                new StepCharge(counter, PER_MILLI, names));
    }

    private static List<RefusedColumn> refused(List<String> names) {
        return names.contains(NewareColumn.STEP_CHANGES)
                ? List.of(new RefusedColumn(NewareColumn.STEP_CHANGES, "a mark that counts into " + Bdf.STEP_COUNT))
                : List.of();
    }

    private static List<Counter> counters(List<String> names) {
        return Stream.of(
                        NewareColumn.CHARGED,
                        NewareColumn.DISCHARGED,
                        NewareColumn.SIGNED_CAPACITY,
                        NewareColumn.UNSIGNED_CAPACITY)
                .filter(names::contains)
                .map(name -> new Counter(name, Optional.empty()))
                .toList();
    }
}

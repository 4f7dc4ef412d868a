package org.provolt.formats.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.FileDescription;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.TranslatedFile;
import org.provolt.formats.reading.Translation;
import org.provolt.kernel.Refused;

/// A table that was found in a file, and how to come to its rows.
///
/// @param format  name of the format
/// @param variant what was found, in words
/// @param maker   begins the key of the series, so that a re-export is known again
/// @param planner works out how it is read
/// @param heads   of its columns
/// @param rows    opens the rows, from the first, each time it is asked
/// @param passed  what else the file holds and is not read, with the reason
/// @param channel of the cycler, where the file tells it
public record TableSource(
        String format,
        String variant,
        String maker,
        TablePlanner planner,
        List<Head> heads,
        Supplier<TableRows> rows,
        List<RefusedColumn> passed,
        Optional<String> channel) {

    public TableSource {
        heads = List.copyOf(heads);
        passed = List.copyOf(passed);
    }

    /// Judges the first rows, and opens the table.
    public CyclerFile open() {
        Sample sample = sample();
        Repairs repairs = new Repairs();
        noteColumnsOfOneName(repairs);
        TablePlan plan = planner.plan(heads, sample, repairs);
        CutCell cut = CutCell.of(sample, heads.size());
        TableRows opened = rows.get();
        try {
            return new TranslatedFile(
                    description(plan),
                    translation(plan),
                    new TableRecords(opened, plan.columns(), plan.leading(), cut, repairs),
                    maker + "|" + day(plan.start()),
                    repairs);
        } catch (RuntimeException | Error refusedOrBroken) {
            opened.close();
            throw refusedOrBroken;
        }
    }

    private void noteColumnsOfOneName(Repairs repairs) {
        Set<String> seen = new HashSet<>();
        heads.stream()
                .map(Head::written)
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .forEach(name -> repairs.note(
                        "column-repeated",
                        "Several columns are called " + name
                                + ": the first is taken for what the name says, the others are kept with a number.",
                        0));
    }

    private Sample sample() {
        int cells = heads.stream().mapToInt(Head::cell).max().orElse(0) + 1;
        try (TableRows first = rows.get()) {
            Sample sample = Sample.of(first, cells);
            if (sample.size() == 0) {
                throw Refused.malformed(
                        "no-records", first.brokenOff().orElse("The file has column heads, but no records."));
            }
            return sample;
        }
    }

    private Translation translation(TablePlan plan) {
        Translation told = plan.translation();
        return new Translation(
                told.outputs(),
                Stream.concat(told.refused().stream(), passed.stream()).toList(),
                told.currentSign(),
                told.counters(),
                told.netCharge(),
                told.wallClock());
    }

    private FileDescription description(TablePlan plan) {
        return new FileDescription(
                format,
                variant,
                "",
                Optional.empty(),
                plan.start(),
                channel,
                Optional.empty(),
                Optional.empty(),
                heads.stream().map(Head::written).filter(it -> !it.isEmpty()).toList());
    }

    private static String day(AcquisitionStart start) {
        return switch (start) {
            case AcquisitionStart.FileLocal local -> local.at().toLocalDate().toString();
            case AcquisitionStart.FileUtc utc -> utc.at().toString().substring(0, 10);
            case AcquisitionStart.DateOnly date -> date.on().toString();
            case AcquisitionStart.NotTold none -> "";
        };
    }
}

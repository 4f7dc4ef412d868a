package org.provolt.formats.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.EvidenceReport;
import org.provolt.formats.FileDescription;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.SeriesDescription;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// A file of one series, read through a [Translation].
public final class TranslatedFile implements CyclerFile {

    /// What BDF asks of every record.
    private static final Set<String> REQUIRED = Set.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT);

    private final FileDescription description;
    private final Translation translation;
    private final VendorRows rows;
    private final Repairs repairs;
    private final ClockWatch clock = new ClockWatch();
    private final WallClockWatch wallClock = new WallClockWatch();
    private final List<CounterWatch> counters;
    private final SignWatch sign;
    private final SeriesDescription series;
    private Optional<Columns> pending;
    private long rowsRead;

    /// Reads the first block, to know the series.
    ///
    /// @param seriesKey what the file's head says of the series and will still say when the file has grown
    /// @param repairs   where the rows note what they mend
    public TranslatedFile(
            FileDescription description, Translation translation, VendorRows rows, String seriesKey, Repairs repairs) {
        this.description = description;
        this.translation = translation;
        this.rows = rows;
        this.repairs = repairs;
        this.counters = translation.counters().stream().map(CounterWatch::new).toList();
        this.sign = new SignWatch(translation);
        this.pending = translate(rows.next());
        sign.requireKnown();
        this.series = new SeriesDescription(Fingerprint.of(seriesKey, pending), description.technique());
    }

    @Override
    public FileDescription description() {
        return description;
    }

    @Override
    public List<SeriesDescription> series() {
        return List.of(series);
    }

    @Override
    public Optional<RecordBlock> nextBlock() {
        Optional<Columns> block = pending.isPresent() ? pending : translate(rows.next());
        pending = Optional.empty();
        Optional<RecordBlock> numbered = block.map(columns -> new RecordBlock(series, rowsRead, columns));
        rowsRead += block.map(Columns::size).orElse(0);
        return numbered;
    }

    private Optional<Columns> translate(Optional<Columns> vendorBlock) {
        return vendorBlock.map(vendor -> {
            Map<String, double[]> out = new LinkedHashMap<>();
            for (Output output : translation.outputs()) {
                out.put(output.name(), finite(output.name(), output.values(vendor)));
            }
            Columns block = Columns.of(out);
            watch(vendor, block);
            return block;
        });
    }

    /// An infinite value is none that an instrument can give.
    private double[] finite(String name, double[] values) {
        for (int row = 0; row < values.length; row++) {
            if (Double.isInfinite(values[row])) {
                values[row] = Double.NaN;
                repairs.note("infinite-value", name + " is infinite: taken as not given.", rowsRead + row);
            }
            if (Double.isNaN(values[row]) && REQUIRED.contains(name)) {
                repairs.note("required-value-missing", name + " is not given.", rowsRead + row);
            }
        }
        return values;
    }

    private void watch(Columns vendor, Columns block) {
        for (double second : block.column(Bdf.TEST_TIME)) {
            clock.see(second);
        }
        translation.wallClock().ifPresent(name -> {
            double[] wall = block.column(name);
            double[] test = block.column(Bdf.TEST_TIME);
            for (int row = 0; row < wall.length; row++) {
                wallClock.see(wall[row], test[row]);
            }
        });
        counters.forEach(counter -> counter.see(vendor));
        sign.see(block);
    }

    @Override
    public EvidenceReport report() {
        return new EvidenceReport(
                description.format(),
                description.formatVersion(),
                outputs(Output.Mapped.class).stream()
                        .map(it -> new EvidenceReport.MappedColumn(it.vendor(), it.name(), it.factor()))
                        .toList(),
                outputs(Output.Verbatim.class).stream()
                        .map(Output.Verbatim::name)
                        .toList(),
                translation.refused(),
                outputs(Output.Derived.class).stream()
                        .map(it -> new EvidenceReport.DerivedColumn(it.name(), it.how()))
                        .toList(),
                sign.found(),
                clock.found(wallClock.found()),
                counters.stream().flatMap(it -> it.found().stream()).toList(),
                repairs.found(),
                rowsRead,
                rows.truncation());
    }

    private <T extends Output> List<T> outputs(Class<T> kind) {
        return translation.outputs().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public void close() {
        rows.close();
    }
}

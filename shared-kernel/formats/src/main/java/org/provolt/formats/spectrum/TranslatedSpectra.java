package org.provolt.formats.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.provolt.formats.EvidenceReport.MappedColumn;
import org.provolt.formats.FileDescription;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// A table of a file, parted into its spectra: where a counter changes or the frequency turns back.
///
/// A row without a frequency above 0 is none of a spectrum: an instrument writes it before the sweep, or while it
/// measures something else.
public final class TranslatedSpectra implements SpectrumFile {

    private final FileDescription description;
    private final SpectrumColumns columns;
    private final VendorRows rows;
    private final Repairs repairs;
    private final Sweep sweep = new Sweep();
    private Optional<Columns> block = Optional.empty();
    private int row;
    private double[] counters = {};
    private List<double[]> underway = new ArrayList<>();
    private boolean ended;
    private int spectra;
    private long rowsRead;
    private long points;

    /// @param repairs where the rows note what they mend
    public TranslatedSpectra(FileDescription description, SpectrumColumns columns, VendorRows rows, Repairs repairs) {
        this.description = description;
        this.columns = columns;
        this.rows = rows;
        this.repairs = repairs;
    }

    @Override
    public FileDescription description() {
        return description;
    }

    @Override
    public Optional<ReadSpectrum> next() {
        while (!ended) {
            Optional<ReadSpectrum> complete = takeRow();
            if (complete.isPresent()) {
                return complete;
            }
        }
        return Optional.empty();
    }

    /// Takes one row more; a spectrum where the row begins the next one, or the file has ended.
    private Optional<ReadSpectrum> takeRow() {
        if (block.isEmpty() || row == block.get().size()) {
            block = rows.next();
            row = 0;
        }
        if (block.isEmpty()) {
            ended = true;
            return last();
        }
        Columns vendor = block.get();
        Optional<double[]> point = point(vendor, row);
        boolean begins = point.isPresent() && begins(vendor, row, point.get()[0]);
        row++;
        rowsRead++;
        Optional<ReadSpectrum> complete = begins && !underway.isEmpty() ? Optional.of(closed()) : Optional.empty();
        point.ifPresent(this::add);
        return complete;
    }

    private boolean begins(Columns vendor, int at, double frequencyHertz) {
        double[] counted = columns.counters().stream()
                .mapToDouble(name -> vendor.at(name, at))
                .toArray();
        boolean counts = counters.length > 0 && !Arrays.equals(counted, counters);
        counters = counted;
        if (counts) {
            sweep.begin();
        }
        return sweep.beginsAt(frequencyHertz) || counts;
    }

    /// The row's values in the order of [#names], its frequency first; empty where it is no point.
    private Optional<double[]> point(Columns vendor, int at) {
        double[] values =
                new double[columns.mapped().size() + columns.verbatim().size()];
        int place = 0;
        boolean given = true;
        for (MappedColumn column : ordered()) {
            values[place] = vendor.at(column.vendor(), at) * column.factor();
            given &= Double.isFinite(values[place++]) || column.bdf().equals(Bdf.TEST_TIME);
        }
        if (!(values[0] > 0)) {
            repairs.note("row-without-frequency", "A row without a frequency is no point of a spectrum.", rowsRead);
            return Optional.empty();
        }
        if (!given) {
            repairs.note("point-not-given", "A point without a real or an imaginary part is left out.", rowsRead);
            return Optional.empty();
        }
        for (String name : columns.verbatim()) {
            double value = vendor.at(name, at);
            values[place++] = Double.isInfinite(value) ? Double.NaN : value;
        }
        return Optional.of(values);
    }

    private List<MappedColumn> ordered() {
        List<MappedColumn> ordered = new ArrayList<>();
        for (String bdf : List.of(Bdf.FREQUENCY, Bdf.REAL_IMPEDANCE, Bdf.IMAGINARY_IMPEDANCE, Bdf.TEST_TIME)) {
            if (columns.has(bdf)) {
                ordered.add(columns.column(bdf));
            }
        }
        return ordered;
    }

    private void add(double[] point) {
        if (underway.size() == ReadSpectrum.MOST_POINTS) {
            throw Refused.malformed(
                    "spectrum-too-long", "A spectrum has more than " + ReadSpectrum.MOST_POINTS + " points.");
        }
        underway.add(point);
        points++;
    }

    private Optional<ReadSpectrum> last() {
        if (underway.isEmpty() && spectra == 0) {
            throw Refused.malformed("spectrum-no-points", "The file holds no point of a spectrum.");
        }
        return underway.isEmpty() ? Optional.empty() : Optional.of(closed());
    }

    private ReadSpectrum closed() {
        List<double[]> whole = underway;
        underway = new ArrayList<>();
        Map<String, double[]> named = new LinkedHashMap<>();
        int place = 0;
        for (String name : names()) {
            int at = place++;
            named.put(name, whole.stream().mapToDouble(point -> point[at]).toArray());
        }
        spectra++;
        Columns columns = Columns.of(named);
        double second = columns.has(Bdf.TEST_TIME) ? columns.at(Bdf.TEST_TIME, 0) : Double.NaN;
        return new ReadSpectrum(
                spectra, columns, Double.isFinite(second) ? OptionalDouble.of(second) : OptionalDouble.empty());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        ordered().forEach(column -> names.add(column.bdf()));
        names.addAll(columns.verbatim());
        return names;
    }

    @Override
    public SpectrumEvidence evidence() {
        return new SpectrumEvidence(
                columns.mapped(),
                columns.verbatim(),
                columns.refused(),
                columns.imaginarySign(),
                repairs.found(),
                rowsRead,
                points,
                rows.truncation());
    }

    @Override
    public void close() {
        rows.close();
    }
}

package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.TextLines;
import org.provolt.kernel.Refused;

/// Scribner's ZPlot and ZView `.z`, which Autolab and others export too: `ZPLOT2 ASCII` with its table behind
/// `End Comments`, or a `… Data File: Version …` with its table behind the column heads.
final class ZPlotSpectra implements SpectrumFormat {

    private static final Pattern LATER = Pattern.compile("\"?ZPLOT2 ASCII\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER =
            Pattern.compile("\"?(?:ZPlotW?|ZView|Z60W?) Data File: Version ([^\"]*)\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\"?\\s*Date:\\s*(\\S+?)\"?(?:\\s+Time:\\s*(\\S+?)\"?)?\\s*");
    private static final Pattern CLOCK = Pattern.compile("\\s*Time:\\s*(\\S+)\\s*");
    private static final Pattern SOFTWARE = Pattern.compile("\\s*Measured Data, ([^:]+):\\s*(\\S+)\\s*");

    /// Where a file does not name them.
    private static final List<String> NAMES =
            List.of("Freq(Hz)", "Ampl", "Bias", "Time(Sec)", "Z'(a)", "Z''(b)", "GD", "Err", "Range");

    @Override
    public String name() {
        return "zplot-z";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Scribner, Metrohm Autolab",
                List.of(".z"),
                "`ZPLOT2 ASCII`; or `ZPlotW`, `ZView` or `Z60W Data File: Version`",
                "The table behind `End Comments`, or behind the column heads",
                "Files that break off before the table",
                "impedance.py (MIT), example files of pyimpspec, real files");
    }

    @Override
    public boolean recognises(FileHead head, Path file) {
        String first = head.firstLine();
        return LATER.matcher(first).matches() || EARLIER.matcher(first).matches();
    }

    @Override
    public SpectrumFile open(Path file) {
        return TextSpectra.open(file, this::open);
    }

    private SpectrumFile open(TextLines lines) {
        String first = lines.next().orElse("");
        boolean ended = LATER.matcher(first).matches();
        Optional<LocalDate> day = Optional.empty();
        Optional<LocalTime> clock = Optional.empty();
        Optional<String> software = Optional.empty();
        List<String> names = ended ? NAMES : List.of();
        while (true) {
            String line = lines.next()
                    .orElseThrow(() ->
                            Refused.malformed("zplot-no-spectrum", "The file breaks off before its table of points."));
            if (ended && line.strip().equalsIgnoreCase("End Comments")) {
                break;
            }
            Optional<List<String>> heads = SpectrumTable.heads(line);
            names = heads.orElse(names);
            if (heads.isPresent() && !ended) {
                break;
            }
            Matcher said = DAY.matcher(line);
            if (said.matches()) {
                day = FileDay.monthFirst(said.group(1));
                clock = Optional.ofNullable(said.group(2)).flatMap(FileDay::clock);
            }
            Matcher time = CLOCK.matcher(line);
            if (time.matches() && clock.isEmpty()) {
                clock = FileDay.clock(time.group(1));
            }
            Matcher by = SOFTWARE.matcher(line);
            software = by.matches() ? Optional.of(by.group(1) + " " + by.group(2)) : software;
        }
        return SpectrumTable.open(
                new SpectrumTable.Facts(name(), version(first), "", software, FileDay.start(day, clock)), lines, names);
    }

    private static String version(String first) {
        Matcher earlier = EARLIER.matcher(first);
        return earlier.matches() ? first.strip().replace("\"", "") : "ZPLOT2 ASCII";
    }
}

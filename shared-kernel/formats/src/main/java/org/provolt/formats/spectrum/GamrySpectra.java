package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.ColumnNames;
import org.provolt.formats.reading.TextLines;
import org.provolt.kernel.Refused;

/// Gamry's `.DTA`: facts as lines of key, kind and value, other tables such as the open circuit's, then the table
/// `ZCURVE`. A decimal comma is that of the computer's country.
///
/// Where the drift was corrected, the corrected columns stand beside the measured ones and stay there.
final class GamrySpectra implements SpectrumFormat {

    private static final String SIGNATURE = "EXPLAIN";
    private static final String TABLE = "ZCURVE\t";
    private static final int LONGEST_FACT = 200;

    @Override
    public String name() {
        return "gamry-dta";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Gamry",
                List.of(".DTA"),
                "`EXPLAIN`, and a table `ZCURVE` or a `TAG` of EIS",
                "The tables `ZCURVE`, each a spectrum, decimal comma or point; drift-corrected columns stay beside "
                        + "the measured ones; an OCV table before it is left out",
                "Files that break off before the table",
                "impedance.py (MIT), example files of pyimpspec, real files");
    }

    @Override
    public boolean recognises(FileHead head, Path file) {
        return head.startsWith(SIGNATURE)
                && (head.holds(TABLE)
                        || head.lines().stream().anyMatch(line -> line.startsWith("TAG\t") && line.contains("EIS")));
    }

    @Override
    public SpectrumFile open(Path file) {
        return TextSpectra.open(file, lines -> {
            Map<String, String> facts = facts(lines);
            String heads = lines.next().orElseThrow(GamrySpectra::noTable);
            if (lines.next().isEmpty()) {
                throw noTable();
            }
            return SpectrumTable.open(
                    new SpectrumTable.Facts(
                            name(), "EXPLAIN", facts.getOrDefault("TAG", ""), software(facts), start(facts)),
                    lines,
                    names(heads),
                    Optional.of(further -> isNext(further, heads)));
        });
    }

    /// What stands before the table.
    private static Map<String, String> facts(TextLines lines) {
        Map<String, String> facts = new HashMap<>();
        while (true) {
            String line = lines.next().orElseThrow(GamrySpectra::noTable);
            if (line.startsWith(TABLE)) {
                return facts;
            }
            for (String wanted : List.of("TAG", "DATE", "TIME", "FRAMEWORKVERSION")) {
                if (line.startsWith(wanted + "\t") && line.length() < LONGEST_FACT) {
                    String[] cells = line.split("\t", 4);
                    facts.putIfAbsent(wanted, wanted.equals("TAG") ? cells[1] : cells.length > 2 ? cells[2] : "");
                }
            }
        }
    }

    /// A loop of spectra in one file: each is a table of its own.
    private static boolean isNext(TextLines lines, String heads) {
        Optional<String> line = lines.next();
        while (line.isPresent() && !line.get().startsWith(TABLE)) {
            line = lines.next();
        }
        if (line.isEmpty()) {
            return false;
        }
        if (!lines.next().filter(heads::equals).isPresent() || lines.next().isEmpty()) {
            throw Refused.malformed(
                    "gamry-tables-differ", "The file has several tables ZCURVE, and they have not the same columns.");
        }
        return true;
    }

    private static Optional<String> software(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("FRAMEWORKVERSION")).map(version -> "Gamry Framework " + version);
    }

    /// The day is written as the computer's country does.
    private static AcquisitionStart start(Map<String, String> facts) {
        return FileDay.start(
                FileDay.unambiguous(facts.getOrDefault("DATE", "")), FileDay.clock(facts.getOrDefault("TIME", "")));
    }

    private static List<String> names(String heads) {
        ColumnNames names = new ColumnNames();
        return Arrays.stream(heads.strip().split("\t", 1_000))
                .map(String::strip)
                .map(names::unique)
                .toList();
    }

    private static Refused noTable() {
        return Refused.malformed("gamry-no-spectrum", "The file breaks off before its table ZCURVE, or has none.");
    }
}

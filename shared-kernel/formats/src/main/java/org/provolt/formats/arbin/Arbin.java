package org.provolt.formats.arbin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.NoStates;
import org.provolt.formats.table.Quantity;
import org.provolt.formats.table.TextTableFormat;
import org.provolt.formats.table.Vocabulary;
import org.provolt.formats.workbook.WorkbookFormat;

/// How Arbin's programs name their columns, in databases, workbooks and text. Sources of the names: docs/formats.md.
public final class Arbin {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Vocabulary.entry(Quantity.TEST_TIME, "testtime:s testtimes:s"),
            Vocabulary.entry(Quantity.STEP_TIME, "steptime:s steptimes:s"),
            Vocabulary.entry(Quantity.VOLTAGE, "voltage:V voltagev:V voltagemv:mV"),
            Vocabulary.entry(Quantity.CURRENT, "current:A currenta:A currentma:mA"),
            Vocabulary.entry(Quantity.CHARGED, "chargecapacity:Ah chargecapacityah:Ah chargecapacitymah:mAh"),
            Vocabulary.entry(
                    Quantity.DISCHARGED, "dischargecapacity:Ah dischargecapacityah:Ah dischargecapacitymah:mAh"),
            Vocabulary.entry(Quantity.CLOCK, "datetime"),
            Vocabulary.entry(Quantity.CYCLE, "cycleindex"),
            Vocabulary.entry(Quantity.STEP_ID, "stepindex"));

    private static final Pattern CHANNEL = Pattern.compile("Channel[_ ]?(\\d+(?:-\\d+)?)(?:_\\d+)?");

    static final Dialect DIALECT = new Dialect("arbin", VOCABULARY, Arbin::isSigned, new NoStates(), Arbin::channel);

    private Arbin() {}

    /// The export of MITS as text.
    public static TextTableFormat text() {
        return new TextTableFormat(
                new FormatDescription(
                        "arbin-csv",
                        "Arbin",
                        List.of(".csv", ".txt"),
                        "Arbin's column heads, such as `Test_Time(s)` and `Cycle_Index`, in any of the "
                                + "first 200 lines of a text",
                        "The export of MITS",
                        "Tables of several tests; heads without a unit",
                        "battery-data-format (Apache-2.0), PyProBE (BSD-3-Clause), real files"),
                DIALECT);
    }

    /// The export as a workbook.
    public static WorkbookFormat workbook() {
        return new WorkbookFormat(
                new FormatDescription(
                        "arbin-xlsx",
                        "Arbin",
                        List.of(".xlsx"),
                        "a workbook with Arbin's heads",
                        "One or more sheets of one test; sheets of statistics are named and left aside",
                        "Sheets of several tests, or with different columns",
                        "ECMA-376, battery-data-format (Apache-2.0), PyProBE (BSD-3-Clause), real files"),
                DIALECT);
    }

    /// Not those of statistics, which have a cycle's longest and highest beside its last record. Neware's heads say
    /// `Total Time` or `Time`, and have a step's type.
    private static boolean isSigned(List<Head> heads) {
        return Dialect.hasAny(heads, "testtime", "testtimes")
                && Dialect.hasAny(heads, "cycleindex")
                && Dialect.hasAny(heads, "stepindex", "chargecapacity", "datapoint")
                && !Dialect.hasAny(heads, "steptype", "stepstate", "stepname")
                && !Dialect.hasAny(heads, "vmaxoncycle", "vmaxonstep", "chargetime", "dischargetime");
    }

    private static Optional<String> channel(List<String> sheets) {
        return sheets.stream()
                .map(CHANNEL::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }
}

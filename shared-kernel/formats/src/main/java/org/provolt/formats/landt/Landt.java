package org.provolt.formats.landt;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.Quantity;
import org.provolt.formats.table.TextTableFormat;
import org.provolt.formats.table.Vocabulary;
import org.provolt.formats.workbook.WorkbookFormat;

/// How LANDT's programs name the columns of their exports. Sources of the names: docs/formats.md.
public final class Landt {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Vocabulary.entry(Quantity.TEST_TIME, "testtime testtimes:s test!"),
            Vocabulary.entry(Quantity.STEP_TIME, "steptime steptimes:s step!"),
            Vocabulary.entry(Quantity.VOLTAGE, "voltage! voltagev:V voltagemv:mV volts:V"),
            Vocabulary.entry(Quantity.CURRENT, "current! currenta:A currentma:mA amps:A"),
            Vocabulary.entry(Quantity.CHARGED, "chargecapacity! chargecapacityah:Ah chargecapacitymah:mAh"),
            Vocabulary.entry(Quantity.DISCHARGED, "dischargecapacity! dischargecapacityah:Ah dischargecapacitymah:mAh"),
            Vocabulary.entry(Quantity.CAPACITY, "capacity! amphr:Ah"),
            Vocabulary.entry(Quantity.CLOCK, "systime datetimeisostring dpttime"),
            Vocabulary.entry(Quantity.CYCLE, "cycleindex cycle cyc"),
            Vocabulary.entry(Quantity.STEP_ID, "stepindex step"),
            Vocabulary.entry(Quantity.STATE, "stepstate stepname state"));

    private static final Dialect DIALECT =
            new Dialect("landt", VOCABULARY, Landt::isSigned, new LandtStates(), before -> Optional.empty());

    private Landt() {}

    public static TextTableFormat text() {
        return new TextTableFormat(
                new FormatDescription(
                        "landt-csv",
                        "LANDT",
                        List.of(".csv", ".txt"),
                        "column heads that only LANDT writes; or Maccor's with `DPt-Time`",
                        "Text exports, three layouts",
                        "Heads without a unit",
                        "battery-data-format (Apache-2.0), cellpy (MIT)"),
                DIALECT);
    }

    /// Its sheet of records (`Record-Tab`); those of cycles and steps are named, not read.
    public static WorkbookFormat workbook() {
        return new WorkbookFormat(
                new FormatDescription(
                        "landt-xlsx",
                        "LANDT",
                        List.of(".xlsx"),
                        "LANDT's heads in a workbook",
                        "Its sheet of records (`Record-Tab`)",
                        "Sheets with different columns",
                        "battery-data-format (Apache-2.0), cellpy (MIT), real files"),
                DIALECT);
    }

    private static boolean isSigned(List<Head> heads) {
        boolean own = Dialect.hasAny(heads, "stepstate", "systime", "datetimeisostring");
        boolean likeMaccors = heads.stream().anyMatch(head -> head.written().equals("DPt-Time"));
        return own || likeMaccors;
    }
}

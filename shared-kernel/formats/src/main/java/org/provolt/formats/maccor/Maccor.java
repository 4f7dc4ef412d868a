package org.provolt.formats.maccor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.Quantity;
import org.provolt.formats.table.TextTableFormat;
import org.provolt.formats.table.Vocabulary;
import org.provolt.formats.workbook.WorkbookFormat;

/// How Maccor's programs write their tables. Sources of the names: docs/formats.md.
public final class Maccor {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Vocabulary.entry(Quantity.TEST_TIME, "testtime test! progtime"),
            Vocabulary.entry(Quantity.STEP_TIME, "steptime step!"),
            Vocabulary.entry(Quantity.VOLTAGE, "voltage:V volts:V volt:V mvolts:mV"),
            Vocabulary.entry(Quantity.CURRENT, "current:A amps:A amp:A mamps:mA mamp:mA"),
            Vocabulary.entry(Quantity.CHARGED, "chgcapacity chargecapacity"),
            Vocabulary.entry(Quantity.DISCHARGED, "dchgcapacity dischargecapacity"),
            Vocabulary.entry(Quantity.CAPACITY, "capacity:Ah cap:Ah amphr:Ah ah:Ah mamphr:mAh mah:mAh"),
            Vocabulary.entry(Quantity.CLOCK, "dpttime dptime dpt datetime"),
            Vocabulary.entry(Quantity.CYCLE, "cyclec cyc cycle cyclep"),
            Vocabulary.entry(Quantity.STEP_ID, "step"),
            Vocabulary.entry(Quantity.STATE, "state md mode"));

    private static final Pattern CHANNEL = Pattern.compile("Channel:?\\s*[\\t,;]+\\s*(\\S+?)[\\t,;]*\\s*");

    private static final Dialect DIALECT =
            new Dialect("maccor", VOCABULARY, Maccor::isSigned, new MaccorStates(), Maccor::channel);

    private Maccor() {}

    /// The text export, whatever parts its cells.
    public static TextTableFormat text() {
        return new TextTableFormat(
                new FormatDescription(
                        "maccor-text",
                        "Maccor",
                        List.of(".txt", ".csv", ".001"),
                        "column heads that only Maccor's programs write, in any of the first 200 lines",
                        "Text exports of all layouts: units, decimal comma, unsigned current with a state " + "column",
                        "Times whose unit nothing tells",
                        "beep (Apache-2.0), cellpy (MIT), PyProBE (BSD-3-Clause), maccorcyclingdata, real " + "files"),
                DIALECT);
    }

    /// The text export that somebody saved as a workbook.
    public static WorkbookFormat workbook() {
        return new WorkbookFormat(
                new FormatDescription(
                        "maccor-xlsx",
                        "Maccor",
                        List.of(".xlsx"),
                        "their heads in a workbook",
                        "A text export that somebody saved as one",
                        "Times whose unit nothing tells",
                        "as `maccor-text`"),
                DIALECT);
    }

    /// A record's number, its cycle, and what only Maccor calls so.
    private static boolean isSigned(List<Head> heads) {
        boolean own = Dialect.hasAny(
                heads, "dpttime", "dptime", "dpt", "es", "amphr", "mamphr", "watthr", "md", "cyclep", "acr");
        return own && Dialect.hasAny(heads, "rec", "cyc", "cyclep", "cyclec", "cycle", "dpttime");
    }

    private static Optional<String> channel(List<String> before) {
        return before.stream()
                .map(CHANNEL::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }
}

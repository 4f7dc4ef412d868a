package org.provolt.formats.biologic;

import java.nio.file.Path;
import java.util.List;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileDescription;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.TranslatedFile;

/// EC-Lab's and BT-Lab's text export, `.mpt` or `.txt`: tab-separated, with or without a header.
public final class EcLabText implements CyclerFormat {

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    @Override
    public String name() {
        return "biologic-mpt";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "BioLogic",
                List.of(".mpt", ".txt"),
                "`EC-Lab ASCII FILE` or `BT-Lab ASCII FILE`; or a first line of column heads with "
                        + "`time/s` and `Ewe/V`, `Ecell/V` or `<Ewe>/V`",
                "The same techniques, decimal point or comma, with or without the head, also with absolute " + "times",
                "Techniques without a sampled potential",
                "galvani and yadg (facts, no code), echemistpy, real files");
    }

    /// By its signature, or by column heads that only EC-Lab and BT-Lab write.
    @Override
    public boolean recognises(FileHead head) {
        String line = head.firstLine();
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
        return MptHead.SIGNATURES.stream().anyMatch(text::startsWith) || isColumnHeads(text);
    }

    private static boolean isColumnHeads(String line) {
        List<String> heads = List.of(line.strip().split("\t", -1));
        return heads.contains(MptHead.TIME)
                && (heads.contains("Ewe/V") || heads.contains("Ecell/V") || heads.contains("<Ewe>/V"));
    }

    @Override
    public CyclerFile open(Path path) {
        MptLines lines = new MptLines(path);
        try {
            return open(lines);
        } catch (RuntimeException | Error refusedOrBroken) {
            lines.close();
            throw refusedOrBroken;
        }
    }

    private CyclerFile open(MptLines lines) {
        MptHead head = MptHeader.read(lines);
        Repairs repairs = new Repairs();
        MptRows rows = new MptRows(lines, head, repairs);
        return new TranslatedFile(
                description(name(), head),
                EcLabTranslation.of(head.columns(), head.technique()),
                rows,
                "biologic|" + head.technique() + "|"
                        + head.startedAt()
                                .map(at -> at.toLocalDate().toString())
                                .orElse(""),
                repairs);
    }

    static FileDescription description(String format, MptHead head) {
        return new FileDescription(
                format,
                head.variant(),
                head.technique(),
                head.software(),
                head.startedAt()
                        .<AcquisitionStart>map(AcquisitionStart.FileLocal::new)
                        .orElseGet(AcquisitionStart.NotTold::new),
                head.channel(),
                head.channelSerial(),
                head.deviceSerial(),
                head.columns());
    }
}

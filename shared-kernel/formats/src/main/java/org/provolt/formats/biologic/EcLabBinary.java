package org.provolt.formats.biologic;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileDescription;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.TranslatedFile;
import org.provolt.kernel.Refused;

/// EC-Lab's `.mpr`: one technique of one test, as modules of settings, data, log and loops.
public final class EcLabBinary implements CyclerFormat {

    @Override
    public String name() {
        return "biologic-mpr";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "BioLogic",
                List.of(".mpr"),
                "`BIO-LOGIC MODULAR FILE`",
                "Data modules 0, 2, 3, 10 and 11 of EC-Lab and BT-Lab: techniques with a sampled "
                        + "potential, such as GCPL, CP, CA, MB, OCV, CV, also with three electrodes",
                "Column ids that are not publicly known, where the records leave their width open; files without records; techniques "
                        + "without a sampled potential",
                "galvani and yadg (facts, no code), BT-Lab and EC-Lab OLE-COM User Manual, real " + "files");
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith(MprFile.SIGNATURE);
    }

    @Override
    public CyclerFile open(Path path) {
        MprFile file = new MprFile(path);
        try {
            return open(file);
        } catch (RuntimeException | Error refusedOrBroken) {
            file.close();
            throw refusedOrBroken;
        }
    }

    private CyclerFile open(MprFile file) {
        MprModule data = data(file);
        MprTable table = MprTable.of(file, data);
        MprRows rows = new MprRows(file, table);
        Repairs repairs = new Repairs();
        table.noteConcluded(repairs);
        String technique = technique(file);
        return new TranslatedFile(
                description(name(), file, data, rows.names()),
                EcLabTranslation.of(rows.names(), technique),
                rows,
                "biologic|" + technique + "|"
                        + day(file, data).map(LocalDate::toString).orElse(""),
                repairs);
    }

    static MprModule data(MprFile file) {
        return file.module(MprModule.DATA)
                .orElseThrow(() -> Refused.malformed("mpr-no-data", "The file holds no data module."));
    }

    private static Optional<LocalDate> day(MprFile file, MprModule data) {
        return EcLabDate.day(file.module(MprModule.SETTINGS).orElse(data).date());
    }

    /// Empty where the file does not say.
    static String technique(MprFile file) {
        return file.module(MprModule.SETTINGS)
                .flatMap(it -> technique(file, it))
                .orElse("");
    }

    private static Optional<String> technique(MprFile file, MprModule settings) {
        ByteBuffer first = file.content(settings, 1);
        return first.hasRemaining()
                ? Optional.of(Technique.ofCode(Byte.toUnsignedInt(first.get(0))))
                : Optional.empty();
    }

    static FileDescription description(String format, MprFile file, MprModule data, List<String> columns) {
        Optional<LocalDate> day = day(file, data);
        MprLog log = MprLog.of(file, day);
        return new FileDescription(
                format,
                "data module " + data.version(),
                technique(file),
                log.software(),
                start(log, day),
                log.channel(),
                log.channelSerial(),
                log.deviceSerial(),
                columns);
    }

    private static AcquisitionStart start(MprLog log, Optional<LocalDate> day) {
        return log.startedAt()
                .<AcquisitionStart>map(AcquisitionStart.FileLocal::new)
                .or(() -> day.map(AcquisitionStart.DateOnly::new))
                .orElseGet(AcquisitionStart.NotTold::new);
    }
}

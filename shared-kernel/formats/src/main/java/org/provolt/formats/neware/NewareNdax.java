package org.provolt.formats.neware;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.provolt.formats.reading.ZipMembers;
import org.provolt.kernel.Refused;

/// Neware's `.ndax`: one test of one channel, as an archive of `.ndc` files.
public final class NewareNdax implements CyclerFormat {

    private static final String RECORDS = "data.ndc";

    @Override
    public String name() {
        return "neware-ndax";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Neware",
                List.of(".ndax"),
                "a zip archive with `data.ndc`",
                "`.ndc` versions 2, 5, 11, 14, 16, 17, with their sensors",
                "Other versions; current ranges of which nobody published what a count is worth",
                "NewareNDA and fastnda (BSD-3-Clause), real files of 14");
    }

    /// By the file of records within the archive, or, where the archive was cut off, by the one that stands before it.
    @Override
    public boolean recognises(FileHead head) {
        return head.isZipWith(RECORDS) || (head.startsWith(ZipMembers.SIGNATURE) && head.holds(TestInfo.NAME));
    }

    @Override
    public CyclerFile open(Path path) {
        Deque<Runnable> toClose = new ArrayDeque<>();
        try {
            return open(path, toClose);
        } catch (RuntimeException | Error refusedOrBroken) {
            toClose.forEach(Runnable::run);
            throw refusedOrBroken;
        }
    }

    /// @param toClose gets what must be closed when opening fails, the last first
    private CyclerFile open(Path path, Deque<Runnable> toClose) {
        ZipMembers archive = ZipMembers.open(path, name -> name.endsWith(".ndc") || name.endsWith(".xml"));
        toClose.push(archive::close);
        Repairs repairs = new Repairs();
        NdcFile data = member(archive, RECORDS, NdcFile.Role.RECORDS)
                .orElseThrow(() -> Refused.malformed("ndax-no-records", "The archive holds no " + RECORDS + "."));
        toClose.push(data::close);
        NdaxRecords records = FlatRecords.of(data, repairs).orElseGet(() -> split(archive, data, repairs, toClose));
        TestInfo info = TestInfo.of(archive);
        NdaxSensors sensors = NdaxSensors.of(archive, info);
        toClose.push(sensors::close);
        NdaxRows rows = new NdaxRows(archive, records, sensors, repairs);
        AcquisitionStart start = records.start();
        return new TranslatedFile(
                description(data, info, start, rows),
                NewareTranslation.of(rows.names()),
                rows,
                "neware|" + start,
                repairs);
    }

    private static NdaxRecords split(ZipMembers archive, NdcFile data, Repairs repairs, Deque<Runnable> toClose) {
        NdcVersion version = NdcVersion.of(data, RECORDS);
        NdcFile times = member(archive, RunTimes.NAME, NdcFile.Role.TIMES)
                .orElseThrow(() -> NewareRefusals.unsupported(
                        "no-time-column", "The archive holds no " + RunTimes.NAME + ", which has the records' times."));
        toClose.push(times::close);
        Optional<StepList> steps =
                member(archive, StepList.NAME, NdcFile.Role.STEPS).map(StepList::new);
        steps.ifPresent(list -> toClose.push(list::close));
        return new SplitRecords(data, version, new RunTimes(times), steps, repairs);
    }

    private static Optional<NdcFile> member(ZipMembers archive, String name, NdcFile.Role role) {
        return archive.open(name).map(in -> NdcFile.open(in, name, role));
    }

    private FileDescription description(NdcFile data, TestInfo info, AcquisitionStart start, NdaxRows rows) {
        return new FileDescription(
                name(),
                "ndc version " + data.version(),
                "",
                info.software(),
                start,
                info.channel(),
                Optional.empty(),
                Optional.empty(),
                rows.names());
    }
}

package org.provolt.formats.neware;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileDescription;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.neware.NdaLayout.Kind;
import org.provolt.formats.reading.FileBytes;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.TranslatedFile;

/// Neware's `.nda`: one test of one channel, as binary records.
public final class NewareNda implements CyclerFormat {

    @Override
    public String name() {
        return "neware-nda";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Neware",
                List.of(".nda"),
                "`NEWARE`",
                "Versions 5 to 8, 14, 16, 17, 20, 22, 23, 24, 26, 28, 29, and 130 of BTS 9.0 and " + "9.1",
                "Other versions; current ranges of which nobody published what a count is worth",
                "NewareNDA and fastnda (BSD-3-Clause), real files of 29 and 130");
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith(NdaHead.SIGNATURE);
    }

    @Override
    public CyclerFile open(Path path) {
        FileBytes file = new FileBytes(path);
        try {
            return open(file);
        } catch (RuntimeException | Error refusedOrBroken) {
            file.close();
            throw refusedOrBroken;
        }
    }

    private CyclerFile open(FileBytes file) {
        NdaHead head = NdaHead.of(file);
        Slots slots = new Slots(
                file,
                head.layout().recordBytes(),
                Stream.concat(Stream.of(head.records()), head.sensors().stream())
                        .toList());
        NdaSurvey survey = NdaSurvey.of(slots, head);
        Repairs repairs = new Repairs();
        NdaRows rows = new NdaRows(slots, head, survey, repairs);
        AcquisitionStart start = start(slots, head.layout(), survey);
        return new TranslatedFile(
                description(head, start, rows.names()),
                NewareTranslation.of(rows.names()),
                rows,
                "neware|" + start,
                repairs);
    }

    private FileDescription description(NdaHead head, AcquisitionStart start, List<String> columns) {
        return new FileDescription(
                name(),
                "nda version " + head.version(),
                "",
                head.software(),
                start,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                columns);
    }

    /// By the first record's own clock, less the time that had passed.
    private static AcquisitionStart start(Slots slots, NdaLayout layout, NdaSurvey survey) {
        SlotsInOrder records = new SlotsInOrder(slots, layout, Kind.MEASUREMENT, survey.measurements());
        if (!records.next()) {
            return new AcquisitionStart.NotTold();
        }
        ByteBuffer page = slots.page(records.slot());
        int place = slots.place(records.slot());
        double passed = layout.fields().stream()
                .filter(it ->
                        it.name().equals(NewareColumn.STEP_TIME) || it.name().equals(NewareColumn.TOTAL_TIME))
                .findFirst()
                .orElseThrow()
                .read(page, place, 1);
        return layout.fields().stream()
                .filter(it -> it.name().equals(NewareColumn.UTC) || it.name().equals(NewareColumn.LOCAL))
                .findFirst()
                .map(clock -> start(clock.name(), clock.read(page, place, 1) - passed))
                .orElseGet(AcquisitionStart.NotTold::new);
    }

    /// @param clock  which of the two kinds
    /// @param second since 1970 by it
    static AcquisitionStart start(String clock, double second) {
        if (!(second > 0 && second < LATEST_SECOND)) {
            return new AcquisitionStart.NotTold();
        }
        long millis = BigDecimal.valueOf(second)
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        Instant at = Instant.ofEpochMilli(millis);
        return clock.equals(NewareColumn.UTC)
                ? new AcquisitionStart.FileUtc(at)
                : new AcquisitionStart.FileLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    /// The year 2200: later dates are damage.
    private static final double LATEST_SECOND = 7_258_118_400.0;
}

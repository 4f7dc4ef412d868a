package org.provolt.cycling.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.SeriesExtent;

/// Puts together what is said of a series.
final class SeriesSheets {

    private static final String NO_RECORDS_YET = "no-records-yet";

    private SeriesSheets() {}

    static SeriesSheet of(
            RunCard run,
            SeriesView view,
            List<SeriesRemarks.MissingRange> missing,
            Optional<SeriesRemarks.WaitingSeries> waiting,
            List<SeriesSheet.Source> sources) {
        TimeAnchor anchor = anchor(run, view);
        return new SeriesSheet(
                view.seriesId,
                view.extent.recorded().size(),
                view.extent.next(),
                anchor,
                anchor == null ? NO_RECORDS_YET : null,
                view.columnNames,
                view.extent.missing().size(),
                stillMissing(missing, view.extent),
                waiting.map(series -> series.before(view.extent.next())).orElse(null),
                sources);
    }

    static SeriesSheet ofWaitingAlone(SeriesRemarks.WaitingSeries series) {
        return new SeriesSheet(
                series.seriesId(), 0, 0, null, NO_RECORDS_YET, List.of(), 0, List.of(), series.before(0), List.of());
    }

    /// A series that rests on the run's start follows it when that is corrected.
    private static @Nullable TimeAnchor anchor(RunCard run, SeriesView view) {
        TimeAnchor said = view.anchor().orElse(null);
        return said == null || said.kind() != TimeAnchor.Kind.RUN_START
                ? said
                : new TimeAnchor(said.kind(), run.occurredAt(), said.uncertaintySecond());
    }

    /// Of what was said to be missing, what has not come since.
    private static List<SeriesSheet.Missing> stillMissing(List<SeriesRemarks.MissingRange> said, SeriesExtent extent) {
        List<SeriesSheet.Missing> still = new ArrayList<>();
        for (SeriesRemarks.MissingRange range : said) {
            for (RecordSpan span : extent.newOf(range.span()).spans()) {
                extent.unacceptedOf(span).spans().forEach(open -> still.add(missing(open, range.code(), false)));
                extent.accepted()
                        .within(span)
                        .spans()
                        .forEach(accepted -> still.add(missing(accepted, range.code(), true)));
            }
        }
        return still;
    }

    private static SeriesSheet.Missing missing(RecordSpan span, String code, boolean accepted) {
        return new SeriesSheet.Missing(span.from(), span.to(), code, accepted);
    }
}

package org.provolt.gateway.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.provolt.blobs.BlobStore;
import org.provolt.formats.FileDescription;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.SameRecords;
import org.provolt.gateway.publishing.Bringing;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// Holds a file against those that joined its run before, record by record: a grown file, an older state of one, an
/// export of another kind tell records that are there already, however they print them.
@Singleton
class Comparison {

    private static final int LONGEST_TECHNIQUE = 40;

    private final SeriesBook book;
    private final BlobStore blobs;
    private final MappingChoice mappings;

    Comparison(SeriesBook book, BlobStore blobs, MappingChoice mappings) {
        this.book = book;
        this.blobs = blobs;
        this.mappings = mappings;
    }

    /// @param alive called with each block
    Placement place(Bringing bringing, Path path, HowRead how, Runnable alive) {
        Supplier<RecordFile> file = () -> RecordFile.open(path, how);
        List<EarlierFile> earlier = QuarkusTransaction.requiringNew().call(() -> book.before(bringing));
        Optional<Placement> contradiction = Optional.empty();
        for (EarlierFile one : earlier) {
            Optional<Placement> found = hold(bringing.runId(), file, one, alive);
            if (found.isPresent() && found.get() instanceof Placement.SecondTelling) {
                return found.get();
            }
            contradiction = contradiction.or(() -> found);
        }
        return contradiction.orElseGet(() -> new Placement.NewSeries(seriesId(bringing, file, earlier)));
    }

    private Optional<Placement> hold(RunId runId, Supplier<RecordFile> opener, EarlierFile earlier, Runnable alive) {
        try (RecordFile file = opener.get();
                RecordFile kept = reopen(runId, earlier)) {
            SameRecords.Result result = SameRecords.compare(columns(file, alive), columns(kept, alive));
            return switch (result) {
                case SameRecords.Result.Same(long rows, SameRecords.More more) ->
                    rows == 0
                            ? Optional.empty()
                            : Optional.of(new Placement.SecondTelling(earlier.seriesId(), earlier.importId(), rows));
                case SameRecords.Result.Different found
                when isSameTest(file, earlier, found.row()) ->
                    Optional.of(new Placement.Contradiction(
                            earlier.seriesId(),
                            earlier.importId(),
                            found.row(),
                            found.column(),
                            found.first(),
                            found.second()));
                case SameRecords.Result.Different other -> Optional.empty();
            };
        }
    }

    private RecordFile reopen(RunId runId, EarlierFile earlier) {
        try {
            return RecordFile.open(
                    blobs.file(earlier.fileSha256()),
                    new HowRead(earlier.mapping().map(chosen -> mappings.kept(runId, chosen)), earlier.test()));
        } catch (Refused unreadable) {
            Refused refused = Refused.conflict(
                    "earlier-file-unreadable",
                    "Import " + earlier.importId() + " of this run cannot be read any more, so nobody can tell whether "
                            + "this file holds the same records: " + unreadable.getMessage());
            refused.initCause(unreadable);
            throw refused;
        }
    }

    private static Supplier<Optional<Columns>> columns(RecordFile file, Runnable alive) {
        return () -> {
            alive.run();
            return file.nextBlock().map(RecordBlock::columns);
        };
    }

    /// Files that begin alike and go on differently: one test told in two ways, unless they say that it began on two
    /// days. Files of several techniques of one test begin at different test times.
    private static boolean isSameTest(RecordFile file, EarlierFile earlier, long firstDifferentRow) {
        if (file.series().fingerprint().equals(earlier.fingerprint())) {
            return true;
        }
        Optional<LocalDate> day = FileClock.day(file.description().acquisitionStart());
        boolean daysDiffer = day.isPresent() && earlier.began().isPresent() && !day.equals(earlier.began());
        return firstDifferentRow > 0 && !daysDiffer;
    }

    /// Named by content, so that another import of the same test by the same reader finds the same name. A file that
    /// was read before keeps the name that it had.
    private String seriesId(Bringing bringing, Supplier<RecordFile> opener, List<EarlierFile> earlier) {
        Optional<String> before = QuarkusTransaction.requiringNew().call(() -> book.seriesOf(bringing.importId()));
        return before.filter(
                        id -> earlier.stream().noneMatch(one -> one.seriesId().equals(id)))
                .orElseGet(() -> fresh(bringing.runId(), named(opener)));
    }

    /// What was taken back keeps its name.
    private String fresh(RunId runId, String name) {
        int before = QuarkusTransaction.requiringNew().call(() -> book.takenBack(runId, name));
        return before == 0 ? name : name + "-again-" + before;
    }

    private static String named(Supplier<RecordFile> opener) {
        try (RecordFile file = opener.get()) {
            FileDescription description = file.description();
            String maker = description.format().replaceAll("-.*", "");
            String technique = description.technique().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String name = technique.isEmpty()
                    ? maker
                    : maker + "-" + technique.substring(0, Math.min(technique.length(), LONGEST_TECHNIQUE));
            return name + "-" + file.series().fingerprint();
        }
    }
}

package org.provolt.formats.arbin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.TableRefusals;
import org.provolt.formats.table.TableSource;

/// Arbin's `.res`: a Microsoft Access database with one row for each record.
public final class ArbinDatabase implements CyclerFormat {

    static final String RECORDS = "Channel_Normal_Table";

    @Override
    public String name() {
        return "arbin-res";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Arbin",
                List.of(".res"),
                "a database of Microsoft Access",
                "`Channel_Normal_Table`: the one test, or the one that is named (`test`)",
                "Databases of several tests of which none is named: the refusal lists them; damaged databases",
                "cellpy (MIT), Jackcess, real files");
    }

    /// By the signature of Access' databases; whether it holds records is told when it is opened.
    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith("\0\1\0\0Standard Jet DB") || head.startsWith("\0\1\0\0Standard ACE DB");
    }

    @Override
    public CyclerFile open(Path file) {
        return open(file, OptionalInt.empty());
    }

    @Override
    public CyclerFile open(Path file, OptionalInt test) {
        try (AccessFile database = AccessFile.open(file)) {
            if (!database.tables().contains(RECORDS)) {
                throw TableRefusals.unsupported(
                        "unknown-format", "The database has no table " + RECORDS + ": it is none of Arbin's.");
            }
            List<String> names = database.columns(RECORDS);
            List<Head> heads = new ArrayList<>();
            for (String name : names) {
                heads.add(Head.of(heads.size(), name));
            }
            if (!Arbin.DIALECT.recognises(heads)) {
                throw TableRefusals.unsupported("unknown-format", RECORDS + " lacks columns that Arbin writes.");
            }
            RecordOrder order = RecordOrder.of(database, test);
            return new TableSource(
                            name(),
                            "database, " + database.version(),
                            Arbin.DIALECT.maker(),
                            Arbin.DIALECT.planner(),
                            heads,
                            () -> new AccessRows(AccessFile.open(file), names, order),
                            passed(database, order),
                            channel(database, order))
                    .open();
        }
    }

    private static List<RefusedColumn> passed(AccessFile database, RecordOrder order) {
        Stream<RefusedColumn> others = order.ofOthers() == 0
                ? Stream.empty()
                : Stream.of(new RefusedColumn(
                        "records of other tests",
                        order.ofOthers() + " records: test " + order.test().orElseThrow() + " was asked for"));
        return Stream.concat(others, tables(database)).toList();
    }

    private static Stream<RefusedColumn> tables(AccessFile database) {
        return database.tables().stream()
                .filter(table -> !table.equals(RECORDS) && database.size(table) > 0)
                .map(table -> new RefusedColumn(
                        "table " + table, "a table of " + database.size(table) + " rows beside the records: not read"));
    }

    private static Optional<String> channel(AccessFile database, RecordOrder order) {
        return order.test().isPresent()
                ? TestsTold.channel(database, order.test().getAsInt())
                : database.first("Global_Table", "Channel_Index");
    }
}

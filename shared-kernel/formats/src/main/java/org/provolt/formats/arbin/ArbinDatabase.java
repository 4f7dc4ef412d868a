package org.provolt.formats.arbin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                "`Channel_Normal_Table`, one test a file",
                "Databases of several tests, which the refusal lists; damaged databases",
                "cellpy (MIT), Jackcess, real files");
    }

    /// By the signature of Access' databases; whether it holds records is told when it is opened.
    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith("\0\1\0\0Standard Jet DB") || head.startsWith("\0\1\0\0Standard ACE DB");
    }

    @Override
    public CyclerFile open(Path file) {
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
            RecordOrder order = RecordOrder.of(database);
            return new TableSource(
                            name(),
                            "database, " + database.version(),
                            Arbin.DIALECT.maker(),
                            Arbin.DIALECT.planner(),
                            heads,
                            () -> new AccessRows(AccessFile.open(file), names, order),
                            passed(database),
                            channel(database))
                    .open();
        }
    }

    private static List<RefusedColumn> passed(AccessFile database) {
        return database.tables().stream()
                .filter(table -> !table.equals(RECORDS) && database.size(table) > 0)
                .map(table -> new RefusedColumn(
                        "table " + table, "a table of " + database.size(table) + " rows beside the records: not read"))
                .toList();
    }

    private static Optional<String> channel(AccessFile database) {
        return database.first("Global_Table", "Channel_Index");
    }
}

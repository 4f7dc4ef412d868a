package org.provolt.formats.parquet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.FileBytes;
import org.provolt.formats.table.BdfTable;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.TableRefusals;
import org.provolt.formats.table.TableSource;

/// BDF as Parquet: the columns of a BDF CSV, each under its label or machine name.
public final class BdfParquet implements CyclerFormat {

    private static final int LONGEST_NAME = 40;

    @Override
    public String name() {
        return "bdf-parquet";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Battery Data Format",
                List.of(".bdf.parquet", ".parquet"),
                "`PAR1`",
                "Columns of numbers, truths, moments and texts, flat; packed by Snappy, Zstandard, gzip, LZ4_RAW or not; "
                        + "plain, by dictionary, differences or split bytes; pages of version 1 and 2",
                "Files without BDF's time, voltage or current; packed by LZO, Brotli or the older LZ4; encrypted ones; "
                        + "pages of more than 64 MiB, or 96 MiB across the columns",
                "Apache Parquet's specification; battery-data-format (Apache-2.0); files written by arrow-rs and hyparquet");
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith(ParquetFooter.MAGIC) || head.startsWith("PARE");
    }

    @Override
    public CyclerFile open(Path path) {
        ParquetFooter footer;
        try (FileBytes file = new FileBytes(path)) {
            footer = ParquetFooter.read(file);
            new Work(file.size())
                    .requirePlausible(footer.groups().stream()
                            .mapToLong(group -> Math.min(group.rows(), Integer.MAX_VALUE))
                            .sum());
        }
        List<Integer> read = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        List<RefusedColumn> passed = new ArrayList<>();
        for (int place = 0; place < footer.leaves().size(); place++) {
            Leaf leaf = footer.leaves().get(place);
            if (leaf.isRead()) {
                heads.add(Head.of(heads.size(), leaf.name()));
                read.add(place);
            } else {
                passed.add(new RefusedColumn(leaf.name(), leaf.leftOut()));
            }
        }
        if (!BdfTable.isBdf(heads)) {
            throw TableRefusals.unsupported(
                    "unknown-format", "The Parquet file has no columns of time, voltage and current by BDF's names.");
        }
        return new TableSource(
                        name(),
                        variant(footer),
                        BdfTable.MAKER,
                        BdfTable.planner(),
                        heads,
                        () -> new ParquetRows(path, footer, read),
                        passed,
                        Optional.empty())
                .open();
    }

    private static String variant(ParquetFooter footer) {
        String software = footer.software();
        String told = software.substring(0, Math.min(software.length(), LONGEST_NAME));
        return "Parquet in " + footer.groups().size() + " row groups" + (told.isEmpty() ? "" : ", written by " + told);
    }
}

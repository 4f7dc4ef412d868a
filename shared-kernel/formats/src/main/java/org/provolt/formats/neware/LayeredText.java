package org.provolt.formats.neware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.NumberStyle;
import org.provolt.formats.table.TableRefusals;
import org.provolt.formats.table.TableSource;
import org.provolt.formats.table.TextLayout;

/// BTSDA's and BTS' export in three layers: lines of cycles, each followed by lines of steps, each followed by lines of
/// records. A cycle's line may hold its first step, too.
public final class LayeredText implements CyclerFormat {

    private static final int LAYERS = 3;

    @Override
    public String name() {
        return "neware-csv-layered";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Neware",
                List.of(".csv"),
                "three lines of heads, for cycles, steps and records",
                "BTSDA's and BTS' export in layers",
                "Sums of cycles and steps are not read",
                "battery-data-format and beep (Apache-2.0), cellpy (MIT), real files");
    }

    @Override
    public boolean recognises(FileHead head) {
        return layout(head).isPresent();
    }

    /// The third line has the records' heads, behind two empty ones where the cycle and the step stand elsewhere.
    private static Optional<TextLayout> layout(FileHead head) {
        return head.text().layouts(LAYERS - 1).stream()
                .filter(LayeredText::isLayered)
                .findFirst();
    }

    private static boolean isLayered(TextLayout layout) {
        List<Head> records = layout.heads();
        List<Head> steps = layout.headsBefore(LAYERS - 2);
        return records.size() > 2
                && records.get(0).written().isEmpty()
                && records.get(1).written().isEmpty()
                && steps.size() > 1
                && steps.get(0).written().isEmpty()
                && NewareExport.DIALECT.recognises(heads(layout));
    }

    /// The cycle's and the step's own columns, then the records'.
    private static List<Head> heads(TextLayout layout) {
        List<Head> cycles = layout.headsBefore(0);
        List<Head> steps = layout.headsBefore(1);
        List<Head> heads = new ArrayList<>();
        heads.add(
                Head.of(0, cycles.isEmpty() ? "Cycle Index" : cycles.getFirst().written()));
        for (LayerColumn column : LayerColumn.of(steps)) {
            heads.add(Head.of(heads.size(), column.head()));
        }
        int shared = heads.size();
        layout.heads().stream().skip(2).forEach(head -> heads.add(Head.of(shared + head.cell() - 2, head.written())));
        return heads;
    }

    @Override
    public CyclerFile open(Path file) {
        TextLayout layout = layout(FileHead.of(file))
                .orElseThrow(() ->
                        TableRefusals.unsupported("unknown-format", "These are not the heads of " + name() + "."));
        List<Head> cycles = layout.headsBefore(0);
        List<LayerColumn> steps = LayerColumn.of(layout.headsBefore(1));
        return new TableSource(
                        name(),
                        layout.told(NumberStyle.POINT) + ", in layers of cycles, steps and records",
                        NewareExport.DIALECT.maker(),
                        NewareExport.DIALECT.planner(),
                        heads(layout),
                        () -> new LayeredRows(layout.open(file, NumberStyle.POINT), cycles.size(), steps),
                        List.of(),
                        Optional.empty())
                .open();
    }
}

package org.provolt.formats.neware;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.table.NumberStyle;
import org.provolt.formats.table.TableRows;

/// The records of an export in layers, each behind its cycle and its step.
final class LayeredRows implements TableRows {

    /// Cells before a record's own: that of the cycle and that of the step.
    private static final int LAYERS_ABOVE = 2;

    private final TableRows lines;
    private final int cycleCells;
    private final List<LayerColumn> steps;
    private final String[] above;

    /// @param cycleCells how many cells a cycle's line has before those of its first step
    LayeredRows(TableRows lines, int cycleCells, List<LayerColumn> steps) {
        this.lines = lines;
        this.cycleCells = cycleCells;
        this.steps = steps;
        this.above = new String[1 + steps.size()];
        Arrays.fill(above, "");
    }

    @Override
    public boolean next() {
        while (lines.next()) {
            if (!lines.text(0).isEmpty()) {
                above[0] = lines.text(0);
                step(cycleCells - 1);
            } else if (!lines.text(1).isEmpty()) {
                step(0);
            } else {
                return true;
            }
        }
        return false;
    }

    /// Takes the step's cells from a line.
    ///
    /// @param shift by how much they stand further right than in a line of their own
    private void step(int shift) {
        if (lines.text(1 + shift).isEmpty()) {
            return;
        }
        for (int step = 0; step < steps.size(); step++) {
            above[1 + step] = lines.text(steps.get(step).cell() + shift);
        }
    }

    @Override
    public int cells() {
        return above.length + lines.cells() - LAYERS_ABOVE;
    }

    @Override
    public double number(int cell) {
        return cell < above.length
                ? NumberStyle.POINT.number(above[cell].getBytes(StandardCharsets.UTF_8))
                : lines.number(cell - above.length + LAYERS_ABOVE);
    }

    @Override
    public String text(int cell) {
        return cell < above.length ? above[cell] : lines.text(cell - above.length + LAYERS_ABOVE);
    }

    @Override
    public boolean mayBeCut() {
        return lines.mayBeCut();
    }

    @Override
    public long linesWithNul() {
        return lines.linesWithNul();
    }

    @Override
    public Optional<String> brokenOff() {
        return lines.brokenOff();
    }

    @Override
    public void close() {
        lines.close();
    }
}

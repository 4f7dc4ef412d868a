package org.provolt.formats.table;

import java.util.Arrays;

/// Where the cells of a delimited line begin and end; a quoted cell without its quotes (RFC 4180).
final class CellBounds {

    /// No instrument writes so many columns.
    static final int MOST_CELLS = 1_000;

    private final byte delimiter;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int cells;

    CellBounds(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    /// Finds the cells of a line; those beyond [#MOST_CELLS] are left out.
    void split(byte[] line, int from, int to) {
        cells = 0;
        int at = from;
        while (at <= to && cells < MOST_CELLS) {
            at = at < to && line[at] == '"' ? quoted(line, at, to) : plain(line, at, to);
        }
    }

    private int plain(byte[] line, int from, int to) {
        int at = from;
        while (at < to && line[at] != delimiter) {
            at++;
        }
        add(from, at);
        return at + 1;
    }

    private int quoted(byte[] line, int from, int to) {
        int at = from + 1;
        while (at < to && !(line[at] == '"' && (at + 1 == to || line[at + 1] != '"'))) {
            at += line[at] == '"' ? 2 : 1;
        }
        int close = Math.min(at, to);
        add(from + 1, close);
        at = close;
        while (at < to && line[at] != delimiter) {
            at++;
        }
        return at + 1;
    }

    private void add(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells++] = end;
    }

    int cells() {
        return cells;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }
}

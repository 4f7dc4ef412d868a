package org.provolt.formats.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.reading.ColumnNames;

/// The heads of a table with their first cells.
final class TableHeads {

    private final List<Head> heads;
    private final Sample sample;
    private final Map<Integer, String> names = new HashMap<>();

    TableHeads(List<Head> heads, Sample sample) {
        this.heads = heads;
        this.sample = sample;
        ColumnNames unique = new ColumnNames();
        for (Head head : heads) {
            String name = head.written().isEmpty() ? "column " + (head.cell() + 1) : head.written();
            names.put(head.cell(), unique.unique(name));
        }
    }

    List<Head> heads() {
        return heads;
    }

    Sample sample() {
        return sample;
    }

    /// The column's name, each once.
    String name(Head head) {
        return names.getOrDefault(head.cell(), head.written());
    }

    /// Whether the column's cells are time spans rather than bare numbers.
    boolean isDuration(Head head) {
        return sample.countsDays(head.cell())
                || (!sample.isNumeric(head.cell())
                        && sample.all(head.cell(), text -> !Double.isNaN(DurationText.seconds(text))));
    }

    /// How the column's cells are read as a wall clock; empty where they are none, or where nobody can tell month from
    /// day.
    Optional<CellReader> clock(Head head) {
        if (sample.isEmpty(head.cell())) {
            return Optional.empty();
        }
        if (isUnixTime(head)) {
            return Optional.of(CellReader.NUMBER);
        }
        if (sample.isNumeric(head.cell())) {
            return isClockNumber(head) ? Optional.of(CellReader.clock(DateOrder.YEAR_FIRST)) : Optional.empty();
        }
        return DateOrder.of(sample.given(head.cell()))
                .filter(order -> sample.all(head.cell(), text -> !Double.isNaN(ClockText.seconds(text, order))))
                .map(CellReader::clock);
    }

    /// Seconds since 1970, from 2001 to 2106.
    boolean isUnixTime(Head head) {
        return sample.isNumeric(head.cell())
                && !sample.countsDays(head.cell())
                && sample.number(0, head.cell()) > 1e9
                && sample.number(0, head.cell()) < 4.3e9;
    }

    /// 1982 to 2119 in OLE's days.
    private boolean isClockNumber(Head head) {
        return sample.number(0, head.cell()) > 30_000 && sample.number(0, head.cell()) < 80_000;
    }

    /// Whether its cells are a workbook's dates.
    boolean isDateNumber(Head head) {
        return sample.countsDays(head.cell()) && isClockNumber(head);
    }

    /// Whether its cells look like dates, whatever their order.
    boolean isDate(Head head) {
        return !sample.isNumeric(head.cell())
                && (sample.all(head.cell(), text -> !Double.isNaN(ClockText.seconds(text, DateOrder.MONTH_FIRST)))
                        || sample.all(
                                head.cell(), text -> !Double.isNaN(ClockText.seconds(text, DateOrder.DAY_FIRST))));
    }
}

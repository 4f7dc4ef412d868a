package org.provolt.formats.biologic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.reading.NumberType;

/// Concludes how wide the columns are whose width nobody has proven, from the bytes of a record: where the supposed
/// widths fill it, or where one width for all of them does.
final class MprWidths {

    private static final Map<Integer, NumberType> BY_BYTES =
            Map.of(1, NumberType.U1, 2, NumberType.U2, 4, NumberType.F4, 8, NumberType.F8);

    private MprWidths() {}

    /// The columns whose width is only supposed.
    static List<MprColumn.Supposed> open(List<MprColumn> columns) {
        return columns.stream()
                .filter(MprColumn.Supposed.class::isInstance)
                .map(MprColumn.Supposed.class::cast)
                .toList();
    }

    /// The same columns, each with its width; empty where the bytes of a record leave it open.
    ///
    /// @param rowBytes of one record, as the module's length tells
    static Optional<List<MprColumn.Sized>> conclude(List<MprColumn> columns, long rowBytes) {
        List<MprColumn.Supposed> open = open(columns);
        long left = rowBytes - provenBytes(columns);
        if (left == open.stream().mapToLong(it -> it.supposed().bytes()).sum()) {
            return Optional.of(sized(
                    columns, open.stream().map(MprColumn.Supposed::supposed).toList()));
        }
        return left > 0 && !open.isEmpty() && left % open.size() == 0
                ? Optional.ofNullable(BY_BYTES.get((int) (left / open.size())))
                        .map(type ->
                                sized(columns, open.stream().map(it -> type).toList()))
                : Optional.empty();
    }

    private static long provenBytes(List<MprColumn> columns) {
        long stored = 0;
        boolean flags = false;
        for (MprColumn column : columns) {
            stored += column instanceof MprColumn.Stored told ? told.type().bytes() : 0;
            flags |= column instanceof MprColumn.Flag;
        }
        return stored + (flags ? 1 : 0);
    }

    /// The same columns; those that are open in these types, in their order.
    static List<MprColumn.Sized> sized(List<MprColumn> columns, List<NumberType> types) {
        Iterator<NumberType> next = types.iterator();
        List<MprColumn.Sized> sized = new ArrayList<>();
        for (MprColumn column : columns) {
            sized.add(
                    switch (column) {
                        case MprColumn.Sized told -> told;
                        case MprColumn.Supposed told -> new MprColumn.Stored(told.name(), next.next());
                    });
        }
        return List.copyOf(sized);
    }
}

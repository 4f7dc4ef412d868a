package org.provolt.formats.table;

import java.util.List;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.reading.Translation;

/// How one table is read.
///
/// @param columns     what is read of its rows
/// @param leading     the column without which a row is no record
/// @param translation how they become records
/// @param start       when test time 0 was
public record TablePlan(
        List<TableColumn> columns, TableColumn leading, Translation translation, AcquisitionStart start) {

    public TablePlan {
        columns = List.copyOf(columns);
    }
}

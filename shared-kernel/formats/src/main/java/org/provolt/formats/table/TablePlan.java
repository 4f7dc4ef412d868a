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
record TablePlan(List<TableColumn> columns, TableColumn leading, Translation translation, AcquisitionStart start) {

    TablePlan {
        columns = List.copyOf(columns);
    }

    /// @param heads   of the columns, in order
    /// @param repairs where derivations note what they mend
    static TablePlan of(Dialect dialect, List<Head> heads, Sample sample, org.provolt.formats.reading.Repairs repairs) {
        return new TableDraft(dialect, new TableHeads(heads, sample), repairs).plan();
    }
}

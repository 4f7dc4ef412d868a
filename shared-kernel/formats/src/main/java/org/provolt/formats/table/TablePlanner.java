package org.provolt.formats.table;

import java.util.List;
import org.provolt.formats.reading.Repairs;

/// Works out how a table with these heads and first rows is read.
@FunctionalInterface
public interface TablePlanner {

    /// @param repairs where derivations note what they mend
    TablePlan plan(List<Head> heads, Sample sample, Repairs repairs);
}

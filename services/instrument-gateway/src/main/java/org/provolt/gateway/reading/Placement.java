package org.provolt.gateway.reading;

import org.provolt.kernel.ImportId;

/// Where a file's records stand among what earlier files told of the run.
sealed interface Placement {

    /// The series that its records belong to.
    String seriesId();

    /// The first record of the file that is new.
    long firstNewRecord();

    /// No earlier file told any of it.
    record NewSeries(String seriesId) implements Placement {
        @Override
        public long firstNewRecord() {
            return 0;
        }
    }

    /// An earlier file told these records, or the first of them.
    ///
    /// @param rowsCompared how many were found the same
    record SecondTelling(String seriesId, ImportId earlier, long rowsCompared) implements Placement {
        @Override
        public long firstNewRecord() {
            return rowsCompared;
        }
    }

    /// The file itself was read before, as the same: nothing is new.
    record Unchanged(String seriesId) implements Placement {
        @Override
        public long firstNewRecord() {
            return Long.MAX_VALUE;
        }
    }

    /// An earlier file tells the same test otherwise.
    ///
    /// @param row the first record that differs, from 0
    record Contradiction(
            String seriesId, ImportId earlier, long row, String column, double thisFile, double earlierFile)
            implements Placement {
        @Override
        public long firstNewRecord() {
            return Long.MAX_VALUE;
        }
    }
}

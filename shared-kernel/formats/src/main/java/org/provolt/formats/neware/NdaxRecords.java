package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.reading.RowBlock;

/// The measurements of an `.ndax`, one after another.
interface NdaxRecords extends AutoCloseable {

    List<String> names();

    /// Goes to the next record, or says that there is none.
    boolean next();

    /// The record's number, from 1, by which sensors name it.
    long number();

    /// Writes the record's columns, from the first on.
    void write(RowBlock block);

    /// What broke off or could not be understood, once there is no next record.
    Optional<String> brokenOff();

    /// When the test began, by the first record; before any is read.
    AcquisitionStart start();

    @Override
    void close();
}

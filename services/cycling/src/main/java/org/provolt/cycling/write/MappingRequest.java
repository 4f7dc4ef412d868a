package org.provolt.cycling.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.cycling.domain.InstrumentCommand.SaveMapping;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

/// How an instrument's text files are to be read.
///
/// @param reason required where the name has a version already
record MappingRequest(
        String name,
        int headLine,
        String delimiter,
        String decimalMark,
        List<ColumnMapping.Column> columns,
        ColumnMapping.CurrentSign currentSign,
        @Nullable Instant occurredAt,
        @Nullable String reason) {

    SaveMapping command(InstrumentId instrumentId) {
        if (columns != null && columns.contains(null)) {
            throw Refused.malformed("malformed", "A column of the mapping is null.");
        }
        return new SaveMapping(
                instrumentId,
                name,
                new ColumnMapping(headLine, delimiter, decimalMark, columns, currentSign),
                reason != null && !reason.isBlank(),
                Occurred.at(occurredAt));
    }
}

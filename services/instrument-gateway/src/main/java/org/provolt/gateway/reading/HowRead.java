package org.provolt.gateway.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.provolt.gateway.known.KnownMapping;

/// By what a file of records is read.
///
/// @param mapping empty where a reader knows the file
/// @param test    the one that is meant, of a file that holds several; empty where nobody named one
record HowRead(Optional<KnownMapping> mapping, OptionalInt test) {

    /// The reader as the trail names it: mapping and test are part of how the file was read.
    String reader(String format) {
        String byMapping = mapping.map(known -> format + " (" + known + ")").orElse(format);
        return test.isPresent() ? byMapping + " (test " + test.getAsInt() + ")" : byMapping;
    }
}

package org.provolt.gateway.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.provolt.kernel.ImportId;

/// The file that tells most of a series, of those that joined the run before.
///
/// @param mapping by which it was read
/// @param test    the one that it was read with, of several
/// @param began the day on which the file says that its test began
record EarlierFile(
        ImportId importId,
        String seriesId,
        String fingerprint,
        Optional<LocalDate> began,
        String fileSha256,
        Optional<ChosenMapping> mapping,
        OptionalInt test) {}

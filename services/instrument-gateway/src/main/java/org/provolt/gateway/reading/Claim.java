package org.provolt.gateway.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.publishing.Bringing;
import org.provolt.servicekit.trace.Traceparent;

/// A file whose turn it is, and the reader that has it.
///
/// @param reader who reads it; nobody else does until the claim runs out
/// @param trace  of the request that brought it; at most one
/// @param mappingAsked the name of the mapping that somebody asked for; absent where nobody did
/// @param test         the one that is meant, of a file that holds several
/// @param chosen       the mapping that the reading began with, when it was begun before
/// @param takenBack    why the file is taken back; then it is not read
/// @param stage  at which its spectra were measured, as whoever brought it said; absent where nobody did
record Claim(
        String reader,
        Bringing bringing,
        String fileSha256,
        String fileName,
        List<Traceparent> trace,
        @Nullable String stage,
        @Nullable String mappingAsked,
        OptionalInt test,
        Optional<ChosenMapping> chosen,
        Optional<String> takenBack) {}

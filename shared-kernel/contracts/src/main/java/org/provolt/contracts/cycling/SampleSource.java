package org.provolt.contracts.cycling;

import org.provolt.kernel.ImportId;

/// Where records came from, when they came from a file.
///
/// @param fileSha256 digest of the raw file, hex
/// @param reader name of the reader that read it
public record SampleSource(
        ImportId importId, String fileSha256, String fileName, String reader, String readerVersion) {}

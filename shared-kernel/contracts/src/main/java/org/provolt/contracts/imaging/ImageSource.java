package org.provolt.contracts.imaging;

import org.provolt.kernel.ImportId;

/// The file that an image came in.
///
/// @param fileSha256 digest of its bytes, hex
/// @param reading    for the how many-th time it was read
public record ImageSource(ImportId importId, int reading, String fileSha256, String fileName, long fileBytes) {}

package org.provolt.gateway.reading;

import org.provolt.gateway.publishing.Bringing;

/// A file whose turn it is, and the reader that has it.
///
/// @param reader who reads it; nobody else does until the claim runs out
record Claim(String reader, Bringing bringing, String fileSha256, String fileName) {}

package org.provolt.blobs;

/// Bytes that are kept.
///
/// @param sha256 their digest, hex: their name
/// @param bytes  how many there are
public record Blob(String sha256, long bytes) {}

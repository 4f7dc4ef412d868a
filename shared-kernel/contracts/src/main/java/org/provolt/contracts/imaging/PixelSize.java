package org.provolt.contracts.imaging;

/// How large a pixel is on the specimen. It is never assumed.
///
/// @param xUm    along a row, µm
/// @param yUm    along a column, µm
/// @param saidBy the field of the file that says it, or `upload`
public record PixelSize(double xUm, double yUm, String saidBy) {}

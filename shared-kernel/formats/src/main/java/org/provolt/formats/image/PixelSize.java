package org.provolt.formats.image;

/// How large a pixel is on the specimen.
///
/// @param xUm    µm, along a row
/// @param yUm    µm, from row to row; not every instrument's pixels are square
/// @param saidBy where in the file that stood, such as `tiff-tag-34118`; never assumed
public record PixelSize(double xUm, double yUm, String saidBy) {

    public PixelSize {
        if (!(xUm > 0 && yUm > 0 && Double.isFinite(xUm) && Double.isFinite(yUm))) {
            throw new IllegalArgumentException("a pixel of " + xUm + " by " + yUm + " µm");
        }
    }
}

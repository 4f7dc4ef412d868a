package org.provolt.analysis.morphology;

/// One connected deposit.
///
/// @param areaPixels with its holes where they were asked for
/// @param x          of the rectangle around it, pixels
/// @param y          of the rectangle around it, pixels
/// @param cut        touches the border of the region, so that the rest of it is not seen
public record Particle(double areaPixels, int x, int y, int width, int height, boolean cut) {}

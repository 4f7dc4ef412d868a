package org.provolt.analysis.morphology;

/// The part of an image that is looked at, such as that above a micrograph's data bar. Pixels; y grows downwards.
public record Region(int x, int y, int width, int height) {

    public Region {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("a region of " + width + " by " + height + " at " + x + ", " + y);
        }
    }
}

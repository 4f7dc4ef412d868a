package org.provolt.analysis.morphology;

import ij.process.ByteProcessor;
import ij.process.FloatProcessor;

/// Which pixels are deposit.
final class Mask {

    private static final byte DEPOSIT = (byte) 255;

    private final Field field;
    private final byte[] pixels;
    private final int deposit;
    private final int present;

    private Mask(Field field, byte[] pixels) {
        this.field = field;
        this.pixels = pixels;
        int there = 0;
        int covered = 0;
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            if (field.isMissing(pixel)) {
                pixels[pixel] = 0;
            } else {
                there++;
                covered += pixels[pixel] == DEPOSIT ? 1 : 0;
            }
        }
        this.present = there;
        this.deposit = covered;
    }

    /// @param threshold which is itself deposit
    static Mask byLevel(Field field, ByteProcessor levels, int threshold, Foreground foreground) {
        byte[] from = (byte[]) levels.getPixels();
        byte[] pixels = new byte[from.length];
        boolean bright = foreground == Foreground.BRIGHT;
        for (int pixel = 0; pixel < from.length; pixel++) {
            int level = from[pixel] & 0xff;
            pixels[pixel] = (bright ? level >= threshold : level <= threshold) ? DEPOSIT : 0;
        }
        return new Mask(field, pixels);
    }

    /// Of the mask by that level, which is not made: 100 · deposit pixels / pixels that are there.
    static double coveragePercent(Field field, ByteProcessor levels, int threshold, Foreground foreground) {
        byte[] from = (byte[]) levels.getPixels();
        boolean bright = foreground == Foreground.BRIGHT;
        int there = 0;
        int covered = 0;
        for (int pixel = 0; pixel < from.length; pixel++) {
            if (!field.isMissing(pixel)) {
                int level = from[pixel] & 0xff;
                there++;
                covered += (bright ? level >= threshold : level <= threshold) ? 1 : 0;
            }
        }
        return percent(covered, there);
    }

    /// @param threshold which is itself deposit
    static Mask byValue(Field field, FloatProcessor values, double threshold, Foreground foreground) {
        float[] from = (float[]) values.getPixels();
        byte[] pixels = new byte[from.length];
        boolean bright = foreground == Foreground.BRIGHT;
        for (int pixel = 0; pixel < from.length; pixel++) {
            double value = field.offset() + from[pixel];
            pixels[pixel] = (bright ? value >= threshold : value <= threshold) ? DEPOSIT : 0;
        }
        return new Mask(field, pixels);
    }

    boolean isDeposit(int pixel) {
        return pixels[pixel] == DEPOSIT;
    }

    boolean isGround(int pixel) {
        return pixels[pixel] != DEPOSIT && !field.isMissing(pixel);
    }

    ConnectedParts depositParts(int connectivity) {
        return ConnectedParts.of(this::isDeposit, field.width(), field.height(), connectivity);
    }

    ConnectedParts groundParts(int connectivity) {
        return ConnectedParts.of(this::isGround, field.width(), field.height(), connectivity);
    }

    int deposit() {
        return deposit;
    }

    int ground() {
        return present - deposit;
    }

    /// 100 · deposit pixels / pixels that are there; 0 where none is.
    double coveragePercent() {
        return percent(deposit, present);
    }

    private static double percent(int covered, int there) {
        return there == 0 ? 0 : 100.0 * covered / there;
    }

    /// Stretches of deposit that begin a row without deposit above them: no fewer than there are particles.
    int tops(int connectivity) {
        int width = field.width();
        int corner = connectivity == 8 ? 1 : 0;
        int tops = 0;
        for (int row = 0; row < field.height(); row++) {
            boolean touches = true;
            boolean before = false;
            for (int x = 0; x < width; x++) {
                boolean inside = isDeposit(row * width + x);
                tops += before && !inside && !touches ? 1 : 0;
                touches = inside && ((before && touches) || isBelowDeposit(row, x, corner));
                tops += inside && x == width - 1 && !touches ? 1 : 0;
                before = inside;
            }
        }
        return tops;
    }

    private boolean isBelowDeposit(int row, int x, int corner) {
        for (int above = Math.max(0, x - corner);
                row > 0 && above <= Math.min(field.width() - 1, x + corner);
                above++) {
            if (isDeposit((row - 1) * field.width() + above)) {
                return true;
            }
        }
        return false;
    }

    ByteProcessor processor() {
        return new ByteProcessor(field.width(), field.height(), pixels.clone());
    }
}

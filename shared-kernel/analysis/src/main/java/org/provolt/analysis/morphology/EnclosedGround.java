package org.provolt.analysis.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Connected ground that does not touch the border of the field, in one pass over its rows: stretches of ground are
/// joined with those that they meet in the row above. ImageJ's Analyze Particles finds the same, but walks around every
/// part and fills it anew, which takes minutes for the ragged ground of a noisy field.
final class EnclosedGround {

    private static final int BEGIN = 0;
    private static final int END = 1;
    private static final int FIRST_STRETCHES = 1024;

    private final Mask mask;
    private final int width;
    private final int height;
    private final int reach;

    /// Of each stretch: which one it was joined to; the lowest is the part's own.
    private int[] joined = new int[FIRST_STRETCHES];
    /// Of each part: pixels, then the rectangle around it.
    private int[] pixels = new int[FIRST_STRETCHES];

    private int[] left = new int[FIRST_STRETCHES];
    private int[] top = new int[FIRST_STRETCHES];
    private int[] right = new int[FIRST_STRETCHES];
    private int[] bottom = new int[FIRST_STRETCHES];
    private int stretches;

    private EnclosedGround(Mask mask, int width, int height, int connectivity) {
        this.mask = mask;
        this.width = width;
        this.height = height;
        this.reach = connectivity == 8 ? 1 : 0;
    }

    /// In the order of their first pixels.
    static List<Particle> of(Mask mask, int width, int height, int connectivity, double leastPixels) {
        EnclosedGround ground = new EnclosedGround(mask, width, height, connectivity);
        ground.join();
        return ground.enclosed(leastPixels);
    }

    private void join() {
        int[][] above = new int[0][];
        int firstAbove = 0;
        for (int row = 0; row < height; row++) {
            int first = stretches;
            int[][] here = stretches(row);
            int candidate = 0;
            for (int at = 0; at < here.length; at++) {
                while (candidate < above.length && above[candidate][END] + reach <= here[at][BEGIN]) {
                    candidate++;
                }
                for (int next = candidate; next < above.length && above[next][BEGIN] < here[at][END] + reach; next++) {
                    join(firstAbove + next, first + at);
                }
            }
            above = here;
            firstAbove = first;
        }
    }

    private int[][] stretches(int row) {
        List<int[]> found = new ArrayList<>();
        int begin = -1;
        for (int x = 0; x <= width; x++) {
            boolean inside = x < width && mask.isGround(row * width + x);
            if (inside && begin < 0) {
                begin = x;
            } else if (!inside && begin >= 0) {
                found.add(new int[] {begin, x});
                add(row, begin, x);
                begin = -1;
            }
        }
        return found.toArray(int[][]::new);
    }

    private void add(int row, int begin, int end) {
        if (stretches == joined.length) {
            int more = 2 * stretches;
            joined = Arrays.copyOf(joined, more);
            pixels = Arrays.copyOf(pixels, more);
            left = Arrays.copyOf(left, more);
            top = Arrays.copyOf(top, more);
            right = Arrays.copyOf(right, more);
            bottom = Arrays.copyOf(bottom, more);
        }
        joined[stretches] = stretches;
        pixels[stretches] = end - begin;
        left[stretches] = begin;
        top[stretches] = row;
        right[stretches] = end;
        bottom[stretches] = row + 1;
        stretches++;
    }

    private int part(int stretch) {
        int at = stretch;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = part(one);
        int b = part(other);
        if (a == b) {
            return;
        }
        int kept = Math.min(a, b);
        int taken = Math.max(a, b);
        joined[taken] = kept;
        pixels[kept] += pixels[taken];
        left[kept] = Math.min(left[kept], left[taken]);
        top[kept] = Math.min(top[kept], top[taken]);
        right[kept] = Math.max(right[kept], right[taken]);
        bottom[kept] = Math.max(bottom[kept], bottom[taken]);
    }

    private List<Particle> enclosed(double leastPixels) {
        List<Particle> parts = new ArrayList<>();
        for (int at = 0; at < stretches; at++) {
            boolean inside = left[at] > 0 && top[at] > 0 && right[at] < width && bottom[at] < height;
            if (joined[at] == at && inside && pixels[at] >= leastPixels) {
                parts.add(
                        new Particle(pixels[at], left[at], top[at], right[at] - left[at], bottom[at] - top[at], false));
            }
        }
        return parts;
    }
}

package org.provolt.analysis.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Connected pixels of a field, in one pass over its rows: stretches are joined with those that they meet in the row
/// above. In the order of their first pixels.
///
/// Used where ImageJ's Analyze Particles cannot be: its fill goes round corners whatever it is asked for, so that
/// without corners it joins parts, or finds some of no area, and takes minutes for a ragged field.
/// Source: R. M. Haralick, L. G. Shapiro, Computer and Robot Vision I (1992), 2.3.
final class ConnectedParts {

    private static final int FIRST_STRETCHES = 1024;

    private final int width;
    private final int height;
    /// Of the stretches, in the order of the rows.
    private int[] row = new int[FIRST_STRETCHES];

    private int[] begin = new int[FIRST_STRETCHES];
    private int[] end = new int[FIRST_STRETCHES];
    /// To which earlier stretch each was joined, or itself; then the number of its part.
    private int[] joined = new int[FIRST_STRETCHES];

    private int stretches;
    private int count;

    private ConnectedParts(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// Where they are.
    @FunctionalInterface
    interface Stretches {

        /// @param part from 0
        /// @param end  the first pixel of the row after it
        void take(int part, int row, int begin, int end);
    }

    /// @param connectivity 8, or 4 where corners do not join
    static ConnectedParts of(IntPredicate inside, int width, int height, int connectivity) {
        ConnectedParts parts = new ConnectedParts(width, height);
        int reach = connectivity == 8 ? 1 : 0;
        int above = 0;
        for (int y = 0; y < height; y++) {
            int first = parts.stretches;
            parts.stretches(inside, y);
            parts.join(above, first, reach);
            above = first;
        }
        parts.number();
        return parts;
    }

    private void stretches(IntPredicate inside, int y) {
        int from = -1;
        for (int x = 0; x <= width; x++) {
            boolean here = x < width && inside.test(y * width + x);
            if (here && from < 0) {
                from = x;
            } else if (!here && from >= 0) {
                add(y, from, x);
                from = -1;
            }
        }
    }

    private void add(int y, int from, int to) {
        if (stretches == row.length) {
            row = Arrays.copyOf(row, 2 * stretches);
            begin = Arrays.copyOf(begin, 2 * stretches);
            end = Arrays.copyOf(end, 2 * stretches);
            joined = Arrays.copyOf(joined, 2 * stretches);
        }
        row[stretches] = y;
        begin[stretches] = from;
        end[stretches] = to;
        joined[stretches] = stretches;
        stretches++;
    }

    /// Those of the newest row with those of the row above.
    private void join(int above, int first, int reach) {
        int candidate = above;
        for (int here = first; here < stretches; here++) {
            while (candidate < first && end[candidate] + reach <= begin[here]) {
                candidate++;
            }
            for (int next = candidate; next < first && begin[next] < end[here] + reach; next++) {
                int one = root(next);
                int other = root(here);
                joined[Math.max(one, other)] = Math.min(one, other);
            }
        }
    }

    private int root(int stretch) {
        int at = stretch;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    /// A stretch is joined to an earlier one, which has its number by then.
    private void number() {
        for (int at = 0; at < stretches; at++) {
            joined[at] = joined[at] == at ? count++ : joined[joined[at]];
        }
    }

    void forEachStretch(Stretches visitor) {
        for (int at = 0; at < stretches; at++) {
            visitor.take(joined[at], row[at], begin[at], end[at]);
        }
    }

    /// The x and y of each part's first pixel.
    int[][] firstPixels() {
        int[][] first = new int[count][];
        for (int at = stretches - 1; at >= 0; at--) {
            first[joined[at]] = new int[] {begin[at], row[at]};
        }
        return first;
    }

    List<Particle> particles() {
        int[] pixels = new int[count];
        int[] left = new int[count];
        int[] top = new int[count];
        int[] right = new int[count];
        int[] bottom = new int[count];
        Arrays.fill(left, width);
        Arrays.fill(top, height);
        forEachStretch((part, y, from, to) -> {
            pixels[part] += to - from;
            left[part] = Math.min(left[part], from);
            top[part] = Math.min(top[part], y);
            right[part] = Math.max(right[part], to);
            bottom[part] = y + 1;
        });
        List<Particle> particles = new ArrayList<>(count);
        for (int part = 0; part < count; part++) {
            boolean cut = left[part] == 0 || top[part] == 0 || right[part] == width || bottom[part] == height;
            particles.add(new Particle(
                    pixels[part], left[part], top[part], right[part] - left[part], bottom[part] - top[part], cut));
        }
        return particles;
    }
}

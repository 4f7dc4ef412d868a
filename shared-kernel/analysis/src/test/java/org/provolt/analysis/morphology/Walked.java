package org.provolt.analysis.morphology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Connected pixels by a count that walks from pixel to pixel: slow, and with nothing in it that could be wrong.
final class Walked {

    /// @param cut touches the border
    record Part(int pixels, boolean cut) {}

    private final IntPredicate inside;
    private final int width;
    private final int height;
    private final int connectivity;
    private final boolean[] seen;

    private Walked(IntPredicate inside, int width, int height, int connectivity) {
        this.inside = inside;
        this.width = width;
        this.height = height;
        this.connectivity = connectivity;
        this.seen = new boolean[width * height];
    }

    /// In the order of their first pixels.
    static List<Part> parts(IntPredicate inside, int width, int height, int connectivity) {
        Walked walked = new Walked(inside, width, height, connectivity);
        List<Part> parts = new ArrayList<>();
        for (int pixel = 0; pixel < width * height; pixel++) {
            if (inside.test(pixel) && !walked.seen[pixel]) {
                parts.add(walked.from(pixel));
            }
        }
        return parts;
    }

    /// Such a share of its pixels is set, without a pattern.
    static boolean[] noise(int pixels, double share) {
        Random random = new Random(20261124);
        boolean[] set = new boolean[pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            set[pixel] = random.nextDouble() < share;
        }
        return set;
    }

    private Part from(int first) {
        Deque<Integer> next = new ArrayDeque<>();
        int pixels = 0;
        boolean cut = false;
        seen[first] = true;
        next.push(first);
        while (!next.isEmpty()) {
            int x = next.peek() % width;
            int y = next.pop() / width;
            pixels++;
            cut |= x == 0 || y == 0 || x == width - 1 || y == height - 1;
            for (int down = -1; down <= 1; down++) {
                for (int across = -1; across <= 1; across++) {
                    if (connectivity == 8 || down == 0 || across == 0) {
                        step(x + across, y + down, next);
                    }
                }
            }
        }
        return new Part(pixels, cut);
    }

    private void step(int x, int y, Deque<Integer> next) {
        int pixel = y * width + x;
        if (x >= 0 && y >= 0 && x < width && y < height && inside.test(pixel) && !seen[pixel]) {
            seen[pixel] = true;
            next.push(pixel);
        }
    }
}

package org.provolt.metrics.read;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Which cycles are asked for: certain ones, or a range, of which at most so many, evenly spread, its ends among them.
///
/// @param certain by number; the range counts where there are none
/// @param from    first cycle of the range
/// @param to      its last, absent for the last there is
record ChosenCycles(
        List<Integer> certain, int from, @Nullable Integer to, int most) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    static ChosenCycles of(
            List<Integer> certain, @Nullable Integer from, @Nullable Integer to, @Nullable Integer most) {
        ChosenCycles chosen = new ChosenCycles(certain, from == null ? 1 : from, to, most == null ? USUAL : most);
        if (chosen.from < 1 || (to != null && to < chosen.from)) {
            throw Refused.malformed("bad-range", "from_cycle is at least 1, and to_cycle not below it.");
        }
        if (chosen.most < 1 || chosen.most > MOST || certain.size() > MOST) {
            throw Refused.malformed("bad-max-cycles", "At most " + MOST + " cycles are drawn at once.");
        }
        return chosen;
    }

    /// @param last number of the last cycle that there is
    List<Integer> upTo(int last) {
        if (!certain.isEmpty()) {
            return certain.stream()
                    .filter(cycle -> cycle >= 1 && cycle <= last)
                    .distinct()
                    .sorted()
                    .toList();
        }
        int end = to == null ? last : Math.min(to, last);
        int count = end - from + 1;
        if (count <= most) {
            return IntStream.rangeClosed(from, end).boxed().toList();
        }
        if (most == 1) {
            return List.of(end);
        }
        TreeSet<Integer> spread = new TreeSet<>();
        for (int at = 0; at < most; at++) {
            spread.add(from + (int) Math.round((double) at * (count - 1) / (most - 1)));
        }
        return List.copyOf(spread);
    }
}

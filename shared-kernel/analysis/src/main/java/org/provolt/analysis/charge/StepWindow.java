package org.provolt.analysis.charge;

import java.util.Arrays;
import org.provolt.analysis.record.Sample;

/// The steps of a series' clock around the one that is judged: as many before it and after it as are its neighbours.
final class StepWindow {

    private final int neighbours;
    private final int mask;
    private final Sample[] after;
    private final double[] second;
    private final double[] inOrder;
    private long judged;
    private long end;
    private double leastSecond;

    StepWindow(int neighbours) {
        this.neighbours = neighbours;
        int size = 2 * Integer.highestOneBit(2 * neighbours + 1);
        this.mask = size - 1;
        this.after = new Sample[size];
        this.second = new double[size];
        this.inOrder = new double[neighbours];
    }

    /// Forgets the series before.
    void begin(Sample first) {
        judged = 0;
        end = 0;
        leastSecond = Double.POSITIVE_INFINITY;
        after[place(-1)] = first;
    }

    void add(Sample sample) {
        double step = sample.testTimeSecond() - after[place(end - 1)].testTimeSecond();
        leastSecond = step > 0 && step < leastSecond ? step : leastSecond;
        second[place(end)] = step;
        after[place(end)] = sample;
        end++;
    }

    void advance() {
        judged++;
    }

    /// How many steps wait to be judged.
    int pending() {
        return (int) (end - judged);
    }

    Sample before() {
        return after[place(judged - 1)];
    }

    Sample after() {
        return after[place(judged)];
    }

    double second() {
        return second[place(judged)];
    }

    /// The least step of the series so far, those ahead included: not above [#leastNeighbourSecond].
    double leastSecond() {
        return leastSecond;
    }

    /// Without those in which the clock does not advance; infinite where there are none.
    double leastNeighbourSecond() {
        double least = Double.POSITIVE_INFINITY;
        for (long step = firstBefore(); step < end; step++) {
            double here = second[place(step)];
            least = step != judged && here > 0 && here < least ? here : least;
        }
        return least;
    }

    /// The greater of both sides' medians; 0 where there are no neighbours.
    double usualSecond() {
        return Math.max(usualSecondBefore(), median(judged + 1, end));
    }

    double usualSecondBefore() {
        return median(firstBefore(), judged);
    }

    private long firstBefore() {
        return Math.max(0, judged - neighbours);
    }

    private double median(long from, long to) {
        int count = 0;
        for (long step = from; step < to; step++) {
            double here = second[place(step)];
            if (here > 0) {
                inOrder[count++] = here;
            }
        }
        Arrays.sort(inOrder, 0, count);
        return count == 0 ? 0 : (inOrder[(count - 1) / 2] + inOrder[count / 2]) / 2;
    }

    private int place(long step) {
        return (int) step & mask;
    }
}

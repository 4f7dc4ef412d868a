package org.provolt.metrics.morphology;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.Particle;
import org.provolt.metrics.morphology.Findings.Found;

/// The deposits of an image as they were counted, in the order of their first pixels, each with its thickness where the
/// image is a height map.
public final class CountedDeposits {

    static final CountedDeposits NONE = new CountedDeposits(List.of(), null, Reason.NO_DEPOSIT.toString());

    /// Found before each deposit's own thickness was.
    static final String NOT_LOOKED_AT = "not-measured-then";

    private final List<Particle> particles;
    private final double @Nullable [] heightsUm;
    private final @Nullable String noneBecause;

    private CountedDeposits(List<Particle> particles, double @Nullable [] heightsUm, @Nullable String noneBecause) {
        this.particles = particles;
        this.heightsUm = heightsUm;
        this.noneBecause = noneBecause;
    }

    static CountedDeposits of(Findings findings, List<Particle> particles, byte @Nullable [] heights) {
        String because = findings.numbers().stream()
                .filter(found -> found.metric() == DepositMetric.DEPOSIT_THICKNESS_UM)
                .findFirst()
                .map(Found::absentBecause)
                .orElse(heights == null ? NOT_LOOKED_AT : null);
        return new CountedDeposits(particles, heights == null ? null : DepositBytes.heights(heights), because);
    }

    public int count() {
        return particles.size();
    }

    public Particle particle(int at) {
        return particles.get(at);
    }

    /// Mean height above the substrate's plane, µm.
    public OptionalDouble thicknessUm(int at) {
        double[] heights = heightsUm;
        return heights == null || Double.isNaN(heights[at]) ? OptionalDouble.empty() : OptionalDouble.of(heights[at]);
    }

    /// Why none has a thickness.
    public @Nullable String thicknessAbsentBecause() {
        return noneBecause;
    }
}

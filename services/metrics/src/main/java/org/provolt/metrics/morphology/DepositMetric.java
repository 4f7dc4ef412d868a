package org.provolt.metrics.morphology;

import java.util.Locale;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.analysis.morphology.Pores;
import org.provolt.analysis.morphology.SurfaceTexture;

/// What is told of a segmented image, in order. The name on the wire says the unit.
public enum DepositMetric {
    COVERAGE_PERCENT(Of.FIELD),
    PARTICLE_COUNT(Of.PARTICLES),
    MEAN_DEPOSIT_AREA_UM2(Of.AREAS),
    MEDIAN_DEPOSIT_AREA_UM2(Of.AREAS),
    LARGEST_COMPONENT_PERCENT(Of.PARTICLES),
    BORDER_PERCENT(Of.PARTICLES),
    DEPOSIT_THICKNESS_UM(Of.HEIGHTS),
    DEPOSIT_THICKNESS_STANDARD_DEVIATION_UM(Of.HEIGHTS),
    SA_UM(Of.SURFACE),
    SQ_UM(Of.SURFACE),
    SZ_UM(Of.SURFACE),
    SSK(Of.SURFACE),
    SKU(Of.SURFACE),
    MISSING_POINT_COUNT(Of.SURFACE),
    PORE_AREA_PERCENT(Of.PORES),
    PORE_COUNT(Of.PORES),
    MEAN_PORE_AREA_UM2(Of.PORE_AREAS),
    MEDIAN_PORE_AREA_UM2(Of.PORE_AREAS),
    LARGEST_PORE_AREA_UM2(Of.PORE_AREAS),
    PORE_DIAMETER_D10_UM(Of.PORE_AREAS),
    PORE_DIAMETER_D50_UM(Of.PORE_AREAS),
    PORE_DIAMETER_D90_UM(Of.PORE_AREAS);

    /// What a number is measured on, which decides what it can depend on.
    public enum Of {
        /// Deposit pixels against all.
        FIELD,
        /// Particles that were counted.
        PARTICLES,
        /// Their areas on the specimen.
        AREAS,
        /// Heights of deposit above ground.
        HEIGHTS,
        /// Heights of all that is looked at.
        SURFACE,
        /// Ground that deposit surrounds.
        PORES,
        /// Its areas on the specimen.
        PORE_AREAS;

        public boolean isPores() {
            return this == PORES || this == PORE_AREAS;
        }
    }

    private final Of of;

    DepositMetric(Of of) {
        this.of = of;
    }

    public Of of() {
        return of;
    }

    /// @param segmentation by which deposit was told from ground
    public Algorithm algorithm(Algorithm segmentation) {
        return switch (of) {
            case FIELD, PARTICLES, AREAS -> segmentation;
            case HEIGHTS -> DepositThickness.ALGORITHM;
            case SURFACE -> SurfaceTexture.ALGORITHM;
            case PORES, PORE_AREAS -> Pores.ALGORITHM;
        };
    }

    /// Its name on the wire.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

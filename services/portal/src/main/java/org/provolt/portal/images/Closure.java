package org.provolt.portal.images;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.runs.Reported;

/// The charge that was plated against the deposit that is seen, by both bounds of what lies on the electrode.
public record Closure(Bound lastPlating, Bound net) {

    private static final int DIGITS = 4;

    /// @param resultId of the porosity
    public record Bound(
            @Nullable @JsonProperty("areal_charge_mah_cm2") Double arealChargeMahCm2,

            @Nullable @JsonProperty("areal_charge_mah_cm2_absent_because")
            String arealChargeAbsentBecause,

            @Nullable Double denseEquivalentThicknessUm,
            @Nullable String denseEquivalentThicknessUmAbsentBecause,
            @Nullable Double apparentPorosityPercent,
            @Nullable String apparentPorosityPercentAbsentBecause,
            @Nullable Double apparentPorosityStandardUncertaintyPercent,
            @Nullable String apparentPorosityStandardUncertaintyPercentAbsentBecause,
            String resultId) {

        public Reported getCharge() {
            return new Reported(arealChargeMahCm2, "mAh/cm²", DIGITS, arealChargeAbsentBecause, null);
        }

        public Reported getDense() {
            return new Reported(
                    denseEquivalentThicknessUm, "µm", DIGITS, denseEquivalentThicknessUmAbsentBecause, null);
        }

        public Reported getPorosity() {
            return new Reported(apparentPorosityPercent, "%", DIGITS, apparentPorosityPercentAbsentBecause, resultId);
        }

        public Reported getUncertainty() {
            return new Reported(
                    apparentPorosityStandardUncertaintyPercent,
                    "%",
                    2,
                    apparentPorosityStandardUncertaintyPercentAbsentBecause,
                    null);
        }
    }
}

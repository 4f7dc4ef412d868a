package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.kernel.Modality;

/// Ground that deposit surrounds, in a micrograph. Areas and diameters are absent for one reason: there is no pore, or
/// nobody says how large a pixel is.
///
/// @param areaPercent    of deposit and pores together
/// @param diameterD10Um  of a circle of a pore's area: 10 % of the pores, by number, are no larger
public record ImagePores(
        double areaPercent,
        long count,
        @Nullable @JsonProperty("mean_area_um2") Double meanAreaUm2,
        @Nullable @JsonProperty("median_area_um2") Double medianAreaUm2,
        @Nullable @JsonProperty("largest_area_um2") Double largestAreaUm2,
        @Nullable @JsonProperty("diameter_d10_um") Double diameterD10Um,
        @Nullable @JsonProperty("diameter_d50_um") Double diameterD50Um,
        @Nullable @JsonProperty("diameter_d90_um") Double diameterD90Um,
        @Nullable String areasAbsentBecause) {

    private static final String SHARE = "pore_area_percent";
    private static final String MEAN = "mean_pore_area_um2";

    static @Nullable ImagePores of(Map<String, Measurement> byName) {
        Double share = value(byName, SHARE);
        Double count = value(byName, "pore_count");
        if (share == null || count == null) {
            return null;
        }
        Measurement mean = byName.get(MEAN);
        return new ImagePores(
                share,
                count.longValue(),
                value(byName, MEAN),
                value(byName, "median_pore_area_um2"),
                value(byName, "largest_pore_area_um2"),
                value(byName, "pore_diameter_d10_um"),
                value(byName, "pore_diameter_d50_um"),
                value(byName, "pore_diameter_d90_um"),
                mean == null ? null : mean.absentBecause());
    }

    /// @param none where nothing was told of pores
    static @Nullable String absentBecause(Modality modality, Map<String, Measurement> byName, String none) {
        if (modality != Modality.SEM) {
            return Reason.NOT_AN_SEM_IMAGE.toString();
        }
        Measurement share = byName.get(SHARE);
        return share == null ? none : share.absentBecause();
    }

    private static @Nullable Double value(Map<String, Measurement> byName, String metric) {
        Measurement told = byName.get(metric);
        return told == null ? null : told.value();
    }
}

package org.provolt.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Every threshold of the formulas, by name. Stored with each result.
///
/// @param deadbandShare             deadband, as a share of the median |I| of the series' first half cycle
/// @param channelNoiseAmpere        no deadband lies below it, A; 0 where the channel's noise is not known
/// @param confirmingRecords         records with current in one half cycle from which on a series' deadband stands for
/// good
/// @param holeFactor                an interval above this many medians of its neighbours is a hole
/// @param holeNeighbours            intervals on each side that count as neighbours
/// @param counterResolutionShare    a counter coarser than this share of the half cycle's charge is not used
/// @param counterExcess             a counter's step that exceeds the recorded current this many times is no charge
/// @param plateauFromShare          the plateau begins at this share of the half cycle's capacity
/// @param plateauToShare            the plateau ends at this share
/// @param nucleationShare           the nucleation spike is sought in this first share of the plated charge
/// @param nucleationRecords         fewer records than this in that share show no spike
/// @param efficiencyFlagPercent     a Coulombic efficiency above this is flagged, %
/// @param readingReachSecond        a load cell's reading speaks for moments no farther than this, s
public record AnalysisParameters(
        double deadbandShare,
        double channelNoiseAmpere,
        int confirmingRecords,
        double holeFactor,
        int holeNeighbours,
        double counterResolutionShare,
        double counterExcess,
        double plateauFromShare,
        double plateauToShare,
        double nucleationShare,
        int nucleationRecords,
        double efficiencyFlagPercent,
        double readingReachSecond) {

    /// The defaults of the laboratory's definitions.
    public static final AnalysisParameters DEFAULTS =
            new AnalysisParameters(0.005, 0, 20, 10, 5, 0.002, 2, 0.2, 0.8, 0.2, 10, 100, 60);

    /// The same with the channel's own noise, A.
    public AnalysisParameters withChannelNoiseAmpere(double noiseAmpere) {
        return new AnalysisParameters(
                deadbandShare,
                noiseAmpere,
                confirmingRecords,
                holeFactor,
                holeNeighbours,
                counterResolutionShare,
                counterExcess,
                plateauFromShare,
                plateauToShare,
                nucleationShare,
                nucleationRecords,
                efficiencyFlagPercent,
                readingReachSecond);
    }

    /// Name and value of each, in a fixed order, as they are stored.
    public SequencedMap<String, Double> byName() {
        LinkedHashMap<String, Double> values = new LinkedHashMap<>();
        values.put("deadband_share", deadbandShare);
        values.put("channel_noise_ampere", channelNoiseAmpere);
        values.put("confirming_records", (double) confirmingRecords);
        values.put("hole_factor", holeFactor);
        values.put("hole_neighbours", (double) holeNeighbours);
        values.put("counter_resolution_share", counterResolutionShare);
        values.put("counter_excess", counterExcess);
        values.put("plateau_from_share", plateauFromShare);
        values.put("plateau_to_share", plateauToShare);
        values.put("nucleation_share", nucleationShare);
        values.put("nucleation_records", (double) nucleationRecords);
        values.put("efficiency_flag_percent", efficiencyFlagPercent);
        values.put("reading_reach_second", readingReachSecond);
        return Collections.unmodifiableSequencedMap(values);
    }
}

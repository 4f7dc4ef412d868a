package org.provolt.analysis;

/// Why a value is absent. The text is API: it stands in `<name>_absent_because`.
public enum Reason {
    /// Records of the half cycle were refused or never came, and nobody accepted the gap.
    RECORDS_MISSING("records-missing"),
    /// The half cycle is a single record: nothing lies between records.
    TOO_FEW_RECORDS("too-few-records"),
    /// The record is full of holes that no counter covers: nothing is left to integrate.
    HOLE_IN_RECORD("hole-in-record"),
    /// No charge passed in the half cycle that would be divided by.
    NO_CHARGE("no-charge"),
    /// The instrument gave no voltage where one is needed.
    NO_VOLTAGE("no-voltage"),
    /// The cycle's second half cycle has not ended.
    CYCLE_INCOMPLETE("cycle-incomplete"),
    /// Neither half cycle of a symmetric cell is the one that the other is measured by.
    SYMMETRIC_CELL("symmetric-cell"),
    /// The metric belongs to the plating of metal.
    NOT_A_PLATING("not-a-plating"),
    /// Too few records lie in the first part of the plating to see a nucleation spike.
    FEW_EARLY_RECORDS("few-early-records"),
    /// The instrument's clock ran back within the cycle.
    CLOCK_RUNS_BACK("clock-runs-back"),
    /// A sum over cycles, one of which has no value.
    EARLIER_CYCLE_ABSENT("earlier-cycle-absent"),
    /// A mean over no cycle at all.
    NO_CYCLES("no-cycles"),
    /// The convention does not apply to this metric.
    NOT_DEFINED("not-defined"),
    /// No pressure had been set by then.
    NO_PRESSURE_SET("no-pressure-set"),
    /// The pressure had been released.
    PRESSURE_RELEASED("pressure-released"),
    /// Fewer than two readings of a load cell took part.
    TOO_FEW_READINGS("too-few-readings"),
    /// Not every part of it has a stated uncertainty.
    UNCERTAINTY_UNKNOWN("uncertainty-unknown"),
    /// The spectrum has fewer points than a fit can stand on.
    TOO_FEW_POINTS("too-few-points"),
    /// A point of the spectrum is not finite, has no impedance at all, or a frequency that is not above 0.
    POINT_NOT_USABLE("point-not-usable"),
    /// The spectrum has one frequency with two different impedances.
    CONFLICTING_POINTS("conflicting-points"),
    /// No start of the fit came to an end.
    FIT_NOT_CONVERGED("fit-not-converged"),
    /// Every model was fitted badly, or had parameters that the spectrum does not determine.
    NO_ADMISSIBLE_MODEL("no-admissible-model"),
    /// The parameter lies at the end of its range.
    AT_BOUND("at-bound"),
    /// The spectrum does not determine the parameter.
    NOT_DETERMINED("not-determined"),
    /// The model has no arc of a resistance R1 beside a capacitance.
    NO_ARC("no-arc"),
    /// The arc's apex, or too much of its chord, lies outside the measured frequencies.
    ARC_NOT_CLOSED("arc-not-closed"),
    /// The records' values are so large that what is computed from them is no number.
    NOT_FINITE("not-finite"),
    /// The working electrode's area is not known.
    AREA_UNKNOWN("area-unknown"),
    /// One run scatters around nothing.
    SINGLE_RUN("single-run"),
    /// Fewer levels of a factor than a change needs.
    TOO_FEW_LEVELS("too-few-levels"),
    /// No level of a factor has two runs, so nothing says what scatter is.
    NO_REPEATS("no-repeats"),
    /// The response differs between the highest levels of a factor.
    STILL_CHANGING("still-changing"),
    /// The response is one at all levels of a factor.
    NO_CHANGE("no-change"),
    /// How much current flowed cannot be told from the records.
    CURRENT_UNKNOWN("current-unknown"),
    /// Nobody stated how accurate the channel's current is.
    CURRENT_ACCURACY_UNKNOWN("current-accuracy-unknown"),
    /// Of the channel's accuracy only the gain is stated, which cancels from a ratio of two charges.
    CURRENT_OFFSET_UNKNOWN("current-offset-unknown"),
    /// The run has no spectrum of that stage.
    NO_SPECTRUM("no-spectrum"),
    /// No image of the cell was measured.
    NO_IMAGE("no-image"),
    /// The image shows no deposit.
    NO_DEPOSIT("no-deposit"),
    /// The image falls into more deposits than are counted.
    TOO_MANY_DEPOSITS("too-many-deposits"),
    /// No ground is seen that heights could be measured from.
    NO_SUBSTRATE_VISIBLE("no-substrate-visible"),
    /// The image is one of grey levels, which say nothing of heights.
    NOT_A_HEIGHT_MAP("not-a-height-map"),
    /// Neither the file nor a person said how large a pixel is.
    PIXEL_SIZE_UNKNOWN("pixel-size-unknown"),
    /// The metal's molar mass, valence or density is not known here.
    METAL_UNKNOWN("metal-unknown"),
    /// A person asked for a segmentation that is not known here.
    SEGMENTATION_NOT_POSSIBLE("segmentation-not-possible"),
    /// The image is larger than what is measured whole.
    IMAGE_TOO_LARGE("image-too-large"),
    /// No plating has led to the image's stage.
    STAGE_WITHOUT_PLATING("stage-without-plating"),
    /// The cell has no run that plates metal.
    NO_RUN("no-run"),
    /// Several runs of the cell reached that cycle, and nobody says which one is meant.
    SEVERAL_RUNS("several-runs"),
    /// The cycle's plating was not seen, or has not ended.
    CHARGE_NOT_MEASURED("charge-not-measured"),
    /// Nothing says when the current of the stage's plating ended: it was not seen, has not ended, or lacks records.
    PLATING_END_UNKNOWN("plating-end-unknown"),
    /// The cell was not opened, as far as is known.
    NO_HARVEST("no-harvest"),
    /// The image was taken before the cell was opened.
    IMAGED_BEFORE_HARVEST("imaged-before-harvest"),
    /// Neither the file nor a person said when the image was taken.
    ACQUIRED_AT_UNKNOWN("acquired-at-unknown"),
    /// What people and instruments say of times contradicts itself: it was before the plating ended.
    BEFORE_PLATING_ENDED("before-plating-ended"),
    /// Nobody said when the spectrum was measured.
    STAGE_TIME_UNKNOWN("stage-time-unknown"),
    /// The clocks are not sure enough to tell before or after which current the spectrum was begun.
    STAGE_TIME_UNCERTAIN("stage-time-uncertain"),
    /// Current flowed when the spectrum was begun.
    STAGE_DURING_HALF_CYCLE("stage-during-half-cycle"),
    /// The spectrum follows a half cycle that belongs to no cycle.
    STAGE_OUTSIDE_CYCLES("stage-outside-cycles"),
    /// The run has no records that would say when current flowed.
    NO_RECORDS("no-records"),
    /// The run begins with it.
    NO_HALF_CYCLE_BEFORE("no-half-cycle-before"),
    /// The cycler gave none in a column that is known.
    NO_TEMPERATURE_RECORDED("no-temperature-recorded"),
    /// One half cycle has another thermometer than the other.
    SEVERAL_TEMPERATURES("several-temperatures"),
    /// The charges of the run's cycles are not those of a reservoir that is cycled and then stripped.
    NO_RESERVOIR_PROTOCOL("no-reservoir-protocol"),
    /// The last stripping has not reached the voltage limit.
    RESERVOIR_NOT_STRIPPED("reservoir-not-stripped"),
    /// A stripping before the last one reached the voltage limit: nothing was left to strip.
    RESERVOIR_GONE("reservoir-gone"),
    /// Deposit surrounds no ground.
    NO_PORES("no-pores"),
    /// The ground falls into more parts than are counted, as noise does.
    TOO_MANY_PORES("too-many-pores"),
    /// Pores are told of micrographs of a scanning electron microscope.
    NOT_AN_SEM_IMAGE("not-an-sem-image");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /// The name on the wire, such as `records-missing`.
    @Override
    public String toString() {
        return text;
    }
}

package org.provolt.portal.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.provolt.portal.forms.Choice;

/// What a run's cell is, in the words that people choose it by.
public enum Configuration {
    METAL_PLATING(
            "metal-plating",
            "Metal plating",
            "Metal on a bare collector or nucleation layer against metal. A cycle is plating (discharge), then the"
                    + " stripping after it; CE is stripped over plated."),
    ANODE_HALF_CELL(
            "anode-half-cell",
            "Anode half cell",
            "An insertion anode against metal. A cycle is a discharge, then the charge after it; CE is charged over"
                    + " discharged."),
    CATHODE_HALF_CELL(
            "cathode-half-cell",
            "Cathode half cell",
            "A cathode against metal. A cycle is a charge, then the discharge after it; CE is discharged over"
                    + " charged."),
    FULL_CELL(
            "full-cell",
            "Full cell",
            "A cathode against an anode. A cycle is a charge, then the discharge after it; CE is discharged over"
                    + " charged."),
    SYMMETRIC_CELL(
            "symmetric-cell",
            "Symmetric cell",
            "The same on both sides. A cycle is whichever half comes first, then the other; there is no CE, only"
                    + " hysteresis and evidence of shorts.");

    private final String code;
    private final String title;
    private final String sentence;

    Configuration(String code, String title, String sentence) {
        this.code = code;
        this.title = title;
        this.sentence = sentence;
    }

    public static Optional<Configuration> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// For a form that has no room for sentences.
    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> new Choice(each.code, each.title))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getSentence() {
        return sentence;
    }

    /// Whether a cycle has a Coulombic efficiency and a slip.
    public boolean isOneSided() {
        return this != SYMMETRIC_CELL;
    }

    /// The charge of the half cycle that opens a cycle, as the API names it; of a symmetric cell, discharge.
    public String getOpeningCharge() {
        return switch (this) {
            case METAL_PLATING -> "plated_capacity_ah";
            case ANODE_HALF_CELL, SYMMETRIC_CELL -> "discharged_capacity_ah";
            case CATHODE_HALF_CELL, FULL_CELL -> "charged_capacity_ah";
        };
    }

    /// The charge of the half cycle that closes it.
    public String getClosingCharge() {
        return switch (this) {
            case METAL_PLATING -> "stripped_capacity_ah";
            case ANODE_HALF_CELL, SYMMETRIC_CELL -> "charged_capacity_ah";
            case CATHODE_HALF_CELL, FULL_CELL -> "discharged_capacity_ah";
        };
    }

    /// What a charge is called at the head of a column or a curve: `plated_capacity_ah` is "Plated".
    static String spokenCharge(String charge) {
        String word = charge.replace("_capacity_ah", "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    public String getOpening() {
        return spokenCharge(getOpeningCharge());
    }

    public String getClosing() {
        return spokenCharge(getClosingCharge());
    }
}

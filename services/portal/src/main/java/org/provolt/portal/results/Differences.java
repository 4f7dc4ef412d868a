package org.provolt.portal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.Figures;
import org.provolt.portal.look.Lasting;

/// Why a result is another one than its predecessor: which of its inputs, conditions, parameters or versions differ.
/// All that enters a result's identity is looked at, so two different results always differ in a line of this.
final class Differences {

    private static final int DIGITS = 6;
    private static final String CONDITIONS_DIGEST = "Digest of the conditions";
    private static final List<String> CONDITIONS = List.of(
            "Cell",
            "Area of the working electrode",
            "Corrections of the cell build",
            "Lots",
            "Current density",
            "Areal capacity",
            "Pressure in force",
            "Basis of the pressure",
            "Lowest pressure",
            "Highest pressure",
            "Spread of the pressure",
            "Standard uncertainty of the pressure",
            "Pressure settings",
            "Fixtures",
            "Calibrations",
            "Drift of the pressure",
            "Readings of the load cell",
            "Specimen",
            "End of the plating",
            "Uncertainty of the plating's end",
            "Plating to release",
            "Plating to opening",
            "Plating to imaging",
            "From",
            "To");
    private static final int SHORT = 8;
    private static final double PASCAL_PER_KILOPASCAL = 1_000;

    private Differences() {}

    static List<Difference> between(ResultCard before, ResultCard after) {
        Map<String, Said> then = told(before);
        Map<String, Said> now = told(after);
        TreeSet<String> known = new TreeSet<>(then.keySet());
        List<String> all = new ArrayList<>(then.keySet());
        now.keySet().stream().filter(known::add).forEach(all::add);
        List<Difference> differences = new ArrayList<>();
        for (String what : all) {
            Said old = then.getOrDefault(what, Said.NOTHING);
            Said young = now.getOrDefault(what, Said.NOTHING);
            if (!old.exact().equals(young.exact())) {
                boolean visible = !old.shown().equals(young.shown());
                differences.add(new Difference(
                        what, visible ? old.shown() : old.exact(), visible ? young.shown() : young.exact()));
            }
        }
        if (differences.stream().anyMatch(line -> CONDITIONS.contains(line.what()))) {
            differences.removeIf(line -> line.what().equals(CONDITIONS_DIGEST));
        }
        return differences;
    }

    /// What is said of one thing: with all its digits, and as a person reads it.
    private record Said(String exact, String shown) {
        static final Said NOTHING = Said.of("nothing");

        static Said of(String text) {
            return new Said(text, text);
        }
    }

    /// What a result says, in the order in which a reader asks.
    private static Map<String, Said> told(ResultCard result) {
        Map<String, Said> told = new LinkedHashMap<>();
        Scaled shown = result.getShown();
        told.put(
                "Value",
                shown.value() == null ? absent(result.valueAbsentBecause()) : number(shown.value(), shown.unit()));
        conditions(result.conditions(), told);
        inputs(result.inputs(), told);
        told.put("Algorithm", Said.of(result.algorithm() + " " + result.version()));
        result.parameters()
                .forEach((name, value) ->
                        told.put("Parameter " + name.replace('_', ' '), Said.of(String.valueOf(value))));
        return told;
    }

    private static void conditions(ResultCard.Conditions conditions, Map<String, Said> told) {
        ResultCard.Build build = conditions.build();
        told.put("Cell", Said.of(build.cellId().toString()));
        told.put("Area of the working electrode", number(build.areaCm2(), "cm²"));
        told.put(
                "Corrections of the cell build",
                Said.of(
                        build.version() == null
                                ? "not known yet"
                                : build.version().toString()));
        told.put("Lots", identities(build.lotIds()));
        told.put("Current density", number(conditions.currentDensityMaCm2(), "mA cm⁻²"));
        told.put("Areal capacity", number(conditions.arealCapacityMahCm2(), "mAh cm⁻²"));
        pressure(conditions, told);
        rests(conditions.rests(), told);
        temperature(conditions, told);
        age(conditions.depositAge(), told);
        told.put("From", Said.of(conditions.from().toString()));
        told.put("To", Said.of(conditions.to().toString()));
        told.put(CONDITIONS_DIGEST, Said.of(conditions.digest()));
    }

    private static void rests(ResultCard.@Nullable Rests rests, Map<String, Said> told) {
        if (rests == null) {
            return;
        }
        told.put("Rest before", lasting(rests.beforeSecond(), rests.beforeSecondAbsentBecause()));
        told.put("Rest between", lasting(rests.betweenSecond(), rests.betweenSecondAbsentBecause()));
        told.put("Rest after", lasting(rests.afterSecond(), rests.afterSecondAbsentBecause()));
    }

    private static void temperature(ResultCard.Conditions conditions, Map<String, Said> told) {
        ResultCard.Temperature temperature = conditions.temperature();
        if (temperature != null) {
            told.put("Temperature", number(temperature.meanCelsius(), "°C"));
            told.put("Thermometer", Said.of(temperature.column()));
        } else if (conditions.temperatureAbsentBecause() != null) {
            told.put("Temperature", absent(conditions.temperatureAbsentBecause()));
        }
    }

    private static void age(@Nullable DepositAge age, Map<String, Said> told) {
        if (age == null) {
            return;
        }
        told.put("Specimen", text(age.specimenId()));
        told.put("End of the plating", text(age.platingEndedAt()));
        told.put("Uncertainty of the plating's end", number(age.platingEndedAtUncertaintySecond(), "s"));
        told.put(
                "Plating to release",
                lasting(age.releaseAfterPlatingSecond(), age.releaseAfterPlatingSecondAbsentBecause()));
        told.put(
                "Plating to opening",
                lasting(age.harvestAfterPlatingSecond(), age.harvestAfterPlatingSecondAbsentBecause()));
        told.put(
                "Plating to imaging",
                lasting(age.imagingAfterPlatingSecond(), age.imagingAfterPlatingSecondAbsentBecause()));
    }

    private static Said text(@Nullable Object value) {
        return value == null ? Said.NOTHING : Said.of(value.toString());
    }

    private static Said lasting(@Nullable Double second, @Nullable String because) {
        return second == null ? absent(because) : new Said(second.toString(), Lasting.text(second));
    }

    private static void pressure(ResultCard.Conditions conditions, Map<String, Said> told) {
        ResultCard.Pressure pressure = conditions.pressure();
        if (pressure == null) {
            told.put("Pressure in force", absent(conditions.pressureAbsentBecause()));
            return;
        }
        told.put("Pressure in force", kilopascal(pressure.meanPa()));
        told.put("Basis of the pressure", Said.of(pressure.basis()));
        told.put("Lowest pressure", kilopascal(pressure.minPa()));
        told.put("Highest pressure", kilopascal(pressure.maxPa()));
        told.put("Spread of the pressure", kilopascal(pressure.standardDeviationPa()));
        told.put(
                "Standard uncertainty of the pressure",
                pressure.standardUncertaintyPa() == null ? Said.NOTHING : kilopascal(pressure.standardUncertaintyPa()));
        told.put("Pressure settings", identities(pressure.settingIds()));
        told.put("Fixtures", identities(pressure.fixtureIds()));
        told.put("Calibrations", identities(pressure.calibrationIds()));
        if (pressure.driftPaPerHour() != null) {
            told.put(
                    "Drift of the pressure",
                    Said.of(Figures.significant(pressure.driftPaPerHour() / PASCAL_PER_KILOPASCAL, DIGITS) + " kPa/h"));
        }
        if (pressure.readings() != null) {
            told.put(
                    "Readings of the load cell",
                    Said.of(pressure.readings().count() + ", digest "
                            + pressure.readings().sha256().substring(0, SHORT)));
        }
    }

    private static void inputs(ResultCard.Inputs inputs, Map<String, Said> told) {
        inputs.ranges()
                .forEach(range -> told.put(
                        "Records of series " + range.seriesId(),
                        Said.of(range.fromRecordIndex() + " to " + range.getLastRecordIndex())));
        told.put("Digest of the records' values", Said.of(inputs.digest()));
    }

    private static Said absent(@Nullable String because) {
        return Said.of("absent: "
                + Objects.requireNonNullElse(because, "no reason given").replace('-', ' '));
    }

    private static Said number(@Nullable Double value, String unit) {
        return value == null
                ? Said.NOTHING
                : new Said(Figures.exact(value) + " " + unit, Figures.significant(value, DIGITS) + " " + unit);
    }

    private static Said kilopascal(double pascal) {
        return number(pascal / PASCAL_PER_KILOPASCAL, "kPa");
    }

    private static Said identities(List<UUID> all) {
        return all.isEmpty()
                ? Said.NOTHING
                : new Said(
                        all.toString(),
                        all.stream()
                                .map(id -> id.toString().substring(0, SHORT))
                                .collect(Collectors.joining(", ")));
    }
}

package org.provolt.portal.runs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.Figures;

/// A cycle as a line of its run's table. Its numbers stand by their names in the API.
public record CycleLine(JsonNode json) {

    private static final double MILLI = 1_000;
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final int DIGITS = 4;
    private static final int FEW_DIGITS = 3;
    private static final int UNCERTAINTY_DIGITS = 2;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CycleLine of(JsonNode json) {
        return new CycleLine(json);
    }

    /// @param threshold what the value was held against
    public record Flag(String rule, double value, double threshold) {

        public String getTitle() {
            return Figures.significant(value, DIGITS) + " against " + Figures.significant(threshold, DIGITS);
        }
    }

    /// What pressed on the cell in this cycle.
    ///
    /// @param driftPaPerHour absent where no load cell read it
    public record Pressure(
            double meanPa,
            double minPa,
            double maxPa,
            String basis,
            @Nullable Double driftPaPerHour) {

        /// Whether it stayed the same.
        public boolean isSteady() {
            return minPa == maxPa;
        }
    }

    public int getCycle() {
        return json.path("cycle").asInt();
    }

    public boolean isComplete() {
        return json.path("complete").asBoolean();
    }

    /// The cycler's own count; empty where it has none.
    public String getVendorCycle() {
        return json.path("vendor_cycle_count").asText("");
    }

    /// A number in the API's unit.
    OptionalDouble number(String metric) {
        JsonNode value = json.path(metric);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    @Nullable
    String resultId(String metric) {
        return json.path("result_ids").path(metric).textValue();
    }

    public Reported getEfficiency() {
        return reported("coulombic_efficiency_percent", 1, "%", DIGITS);
    }

    /// Its standard uncertainty in percent points, as it is shown behind it; empty where it is not known.
    public String getEfficiencyUncertainty() {
        OptionalDouble found = number("coulombic_efficiency_standard_uncertainty_percent");
        return found.isPresent() ? Figures.significant(found.getAsDouble(), UNCERTAINTY_DIGITS) : "";
    }

    /// @param charge such as `plated_capacity_ah`
    public Reported capacity(String charge) {
        return reported(charge, MILLI, "mAh", DIGITS);
    }

    public Reported getSlip() {
        return reported("slippage_ah", MILLI, "mAh", FEW_DIGITS);
    }

    public Reported getHysteresis() {
        return reported("voltage_hysteresis_volt", MILLI, "mV", FEW_DIGITS);
    }

    public Reported getHysteresisMid() {
        return reported("voltage_hysteresis_mid_capacity_volt", MILLI, "mV", FEW_DIGITS);
    }

    public Reported getHysteresisMean() {
        return reported("voltage_hysteresis_mean_volt", MILLI, "mV", FEW_DIGITS);
    }

    public Reported getNucleation() {
        return reported("nucleation_overpotential_volt", MILLI, "mV", FEW_DIGITS);
    }

    public Reported getHours() {
        return reported("duration_second", 1 / SECONDS_PER_HOUR, "h", FEW_DIGITS);
    }

    public @Nullable Pressure getPressure() {
        JsonNode pressure = json.path("applied_pressure");
        return pressure.path("mean_pa").isNumber()
                ? new Pressure(
                        pressure.path("mean_pa").asDouble(),
                        pressure.path("min_pa").asDouble(),
                        pressure.path("max_pa").asDouble(),
                        pressure.path("basis").asText(),
                        pressure.path("drift_pa_per_hour").isNumber()
                                ? Double.valueOf(
                                        pressure.path("drift_pa_per_hour").asDouble())
                                : null)
                : null;
    }

    public String getPressureAbsentBecause() {
        return json.path("applied_pressure_absent_because").asText("not-known-yet");
    }

    public List<Flag> getFlags() {
        return StreamSupport.stream(json.path("flags").spliterator(), false)
                .map(flag -> new Flag(
                        flag.path("rule").asText(),
                        flag.path("value").asDouble(),
                        flag.path("threshold").asDouble()))
                .toList();
    }

    private Reported reported(String metric, double factor, String unit, int digits) {
        OptionalDouble found = number(metric);
        return new Reported(
                found.isPresent() ? found.getAsDouble() * factor : null,
                unit,
                digits,
                json.path(metric + "_absent_because").asText("not-known-yet"),
                resultId(metric));
    }
}

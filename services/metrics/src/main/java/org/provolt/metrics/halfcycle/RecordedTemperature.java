package org.provolt.metrics.halfcycle;

/// The temperature over a half cycle, in parts that add up with another's.
///
/// @param column        that says it, by its BDF name
/// @param celsiusSecond `Σ (T₀+T₁)/2 · Δt`, °C·s
/// @param second        `Σ Δt`, s, above 0
public record RecordedTemperature(
        String column, double celsiusSecond, double second, double minCelsius, double maxCelsius) {}

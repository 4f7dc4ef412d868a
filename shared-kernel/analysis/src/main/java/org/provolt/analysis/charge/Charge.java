package org.provolt.analysis.charge;

/// The charge of a half cycle.
///
/// @param meter     what it was read with
/// @param ampereHour in the half cycle's direction, A·h, not below 0
/// @param forwardAh the steps in that direction alone, A·h; exceeds the charge by a net counter's noise
/// @param breaks    intervals in which the source failed
public record Charge(ChargeMeter meter, double ampereHour, double forwardAh, int breaks) {}

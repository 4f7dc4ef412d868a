package org.provolt.simulator;

/// What the virtual cycler does: rest, then plating and stripping, each followed by a rest.
///
/// @param cycles             how many
/// @param currentDensityMaCm2 in both directions, mA cm⁻²
/// @param arealCapacityMahCm2 plated in each cycle, mA·h cm⁻²
/// @param restSecond         after each half cycle
/// @param everySecond        a record while current flows
public record Protocol(
        int cycles, double currentDensityMaCm2, double arealCapacityMahCm2, double restSecond, double everySecond) {

    /// The paper's: 50 cycles, 0.5 mA cm⁻², 0.25 mA·h cm⁻².
    public static final Protocol PRESSURE_STUDY = new Protocol(50, 0.5, 0.25, 60, 20);

    /// At 5 mA cm⁻², with and without two hours of rest.
    public static final Protocol WITH_REST = new Protocol(30, 5, 0.25, 7_200, 3);

    public static final Protocol WITHOUT_REST = new Protocol(30, 5, 0.25, 10, 3);
}

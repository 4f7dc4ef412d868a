package org.provolt.formats.made;

/// One made record of a Neware cycler.
///
/// @param index             its number, from 1
/// @param cycle             from 1
/// @param stepNumber        how many steps have begun, from 1
/// @param step              of the protocol, from 1
/// @param type              1 charge, 2 discharge, 4 rest, at constant current
/// @param stepMillis        since the step began
/// @param volt              V
/// @param milliampere       positive while charging
/// @param chargedMah        since the step began
/// @param dischargedMah     since the step began, positive
/// @param spacingMillis     to the record before it
/// @param utcMillis         since 1970
public record NewareRecord(
        long index,
        int cycle,
        int stepNumber,
        int step,
        int type,
        long stepMillis,
        double volt,
        double milliampere,
        double chargedMah,
        double dischargedMah,
        int spacingMillis,
        long utcMillis) {

    /// 2026-11-02T09:00:00Z
    public static final long STARTED_MILLIS = 1_793_610_000_000L;

    private static final int STEP_RECORDS = 25;
    private static final double MILLIAMPERE = 0.5;
    private static final double MILLIS_PER_HOUR = 3.6e6;

    /// A record of a constant current at 1 Hz: 25 records of discharge, 25 of charge, 25 of rest, and again. Each step
    /// begins with a record at its time 0.
    ///
    /// @param row from 0
    public static NewareRecord galvanostatic(int row) {
        int stepBefore = row / STEP_RECORDS;
        int inStep = row % STEP_RECORDS;
        int kind = stepBefore % 3;
        double sign = kind == 0 ? -1 : kind == 1 ? 1 : 0;
        double charge = inStep * 1_000 * MILLIAMPERE / MILLIS_PER_HOUR;
        return new NewareRecord(
                row + 1L,
                stepBefore / 3 + 1,
                stepBefore + 1,
                kind + 1,
                kind == 0 ? 2 : kind == 1 ? 1 : 4,
                inStep * 1_000L,
                3 + sign * 0.02 + inStep * 1e-4,
                sign * MILLIAMPERE,
                kind == 1 ? charge : 0,
                kind == 0 ? charge : 0,
                1_000,
                STARTED_MILLIS + testMillis(row));
    }

    /// The test time of that record: a step's first record stands at the time of the last one before.
    public static long testMillis(int row) {
        return (row - row / STEP_RECORDS) * 1_000L;
    }

    /// The same record with another number.
    public NewareRecord numbered(long another) {
        return new NewareRecord(
                another,
                cycle,
                stepNumber,
                step,
                type,
                stepMillis,
                volt,
                milliampere,
                chargedMah,
                dischargedMah,
                spacingMillis,
                utcMillis);
    }

    /// The same record with another current.
    public NewareRecord at(double anotherMilliampere) {
        return new NewareRecord(
                index,
                cycle,
                stepNumber,
                step,
                type,
                stepMillis,
                volt,
                anotherMilliampere,
                chargedMah,
                dischargedMah,
                spacingMillis,
                utcMillis);
    }
}

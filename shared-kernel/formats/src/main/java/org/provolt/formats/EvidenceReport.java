package org.provolt.formats;

import java.util.List;
import java.util.Optional;

/// How a file was read, for a person who must trust the numbers. Rows count from 0.
///
/// @param format        the reader that was used
/// @param formatVersion the variant found
/// @param mapped        columns that got a BDF name
/// @param verbatim      columns kept under the vendor's name, unit unchanged
/// @param refused       columns left out, each with its reason
/// @param derived       columns that the file does not hold, each with its rule
/// @param currentSign   how it is known that positive current charges
/// @param clock         the records' clock
/// @param counterResets counters that started again
/// @param repairs       what was mended on the way
/// @param rowsRead      records read
/// @param truncation    where the file breaks off, when it does
public record EvidenceReport(
        String format,
        String formatVersion,
        List<MappedColumn> mapped,
        List<String> verbatim,
        List<RefusedColumn> refused,
        List<DerivedColumn> derived,
        CurrentSign currentSign,
        ClockCheck clock,
        List<CounterReset> counterResets,
        List<Repair> repairs,
        long rowsRead,
        Optional<Truncation> truncation) {

    public EvidenceReport {
        mapped = List.copyOf(mapped);
        verbatim = List.copyOf(verbatim);
        refused = List.copyOf(refused);
        derived = List.copyOf(derived);
        counterResets = List.copyOf(counterResets);
        repairs = List.copyOf(repairs);
    }

    /// @param vendor the vendor's name, with its unit
    /// @param bdf    BDF's machine name
    /// @param factor BDF's value = vendor's value × factor
    public record MappedColumn(String vendor, String bdf, double factor) {}

    /// @param vendor the vendor's name
    /// @param reason why it was left out
    public record RefusedColumn(String vendor, String reason) {}

    /// @param bdf BDF's machine name
    /// @param how the rule, in words
    public record DerivedColumn(String bdf, String how) {}

    /// @param basis         what the sign rests on, in words
    /// @param agreeing      records whose current has the sign of the charge counter's growth
    /// @param contradicting records whose current has the other sign
    public record CurrentSign(String basis, long agreeing, long contradicting) {}

    /// @param recordsRunningBack  records whose test time is before that of the record before
    /// @param firstRowRunningBack the first of them
    /// @param holes               intervals above 10 × the median of up to 10 neighbouring intervals
    /// @param firstHoleBeforeRow  the record that ends the first hole
    /// @param longestHoleSecond   the longest hole; 0 when there is none
    /// @param wallClock           the records' own clock, where they have one
    public record ClockCheck(
            long recordsRunningBack,
            Optional<Long> firstRowRunningBack,
            long holes,
            Optional<Long> firstHoleBeforeRow,
            double longestHoleSecond,
            Optional<WallClock> wallClock) {}

    /// The records' own clock, which a computer can put forward and back while the test time counts on.
    ///
    /// @param recordsRunningBack    records whose clock is before that of the record before
    /// @param firstRowRunningBack   the first of them
    /// @param elapsedSecond         from the first record's clock to the last's
    /// @param testTimeElapsedSecond the test time between the same two
    public record WallClock(
            long recordsRunningBack,
            Optional<Long> firstRowRunningBack,
            double elapsedSecond,
            double testTimeElapsedSecond) {}

    /// @param vendor   the counter's name
    /// @param count    how often it started again
    /// @param firstRow the first record after such a restart
    public record CounterReset(String vendor, long count, long firstRow) {}

    /// @param code     stable name of the repair
    /// @param sentence what was mended
    /// @param count    how many times
    /// @param firstRow the first record concerned
    public record Repair(String code, String sentence, long count, long firstRow) {}

    /// @param atRow        the first record that could not be read
    /// @param rowsDeclared how many the file says it holds, when it says
    /// @param sentence     what was found there
    public record Truncation(long atRow, Optional<Long> rowsDeclared, String sentence) {}
}

package org.provolt.pressure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureSettingId;

/// A fixture presses one cell at a time. A setting is written `cell fixture hour`, or `cell fixture hour-released`; the
/// fixture `-` is none. The table's settings stand in the order in which they were recorded.
class PlacementsTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing was recorded                         |                              | A F 10    | free
            the other was released before                | B F 8-10                     | A F 10    | free
            the other is released at a later moment      | B F 8-11                     | A F 10    | B F 8-11
            the other was never released                 | B F 8                        | A F 10    | B F 8
            the other lies in another fixture            | B G 8                        | A F 10    | free
            the other moved to another fixture           | B F 8; B G 9                 | A F 10    | free
            the other moves to another fixture later     | B F 8; B G 11                | A F 10    | B F 8-11
            the other went on without a fixture          | B F 8; B - 9                 | A F 10    | free
            the other moved and came back                | B F 6; B G 7; B F 9          | A F 10    | B F 9
            the other moved, and that was recorded first | B G 9; B F 8                 | A F 10    | free
            the other was set once more                  | B F 8; B F 9-10              | A F 10    | free
            the other comes later, this one stays        | B F 12                       | A F 10    | B F 12
            the other comes later, this one is over      | B F 12                       | A F 10-12 | free
            the other comes before this one is over      | B F 12                       | A F 10-13 | B F 12
            the other comes later, this one moves first  | B F 12; A G 11               | A F 10    | free
            the other comes later, this one moves then   | B F 12; A G 12               | A F 10    | free
            the other comes later, this one moves after  | B F 12; A G 13               | A F 10    | B F 12
            the other began at the same moment           | B F 10                       | A F 10    | B F 10
            the other lay between, this one is over      | B F 8-9; C F 11-12           | A F 9-11  | free
            the first of two others is named             | C F 14; B F 12               | A F 10    | B F 12
            the same cell lies there                     | A F 8                        | A F 10    | free
            the same cell comes there later              | A F 12                       | A F 10    | free
            no fixture presses                           | B F 8                        | A - 10    | free
            another setting of that moment counts        | B F 10; B G 10               | A F 10    | free
            released at the moment at which it was set   | B F 8                        | A F 10-10 | free
            """)
    void aSettingClashesWithAnotherCell(String why, String recorded, String set, String expected) {
        Optional<Stay> clash = new Placements(placements(recorded)).clashOf(placement(99, set));
        assertThat(clash.map(PlacementsTest::text).orElse("free")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} - number {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            it was the first of its cell                 | A F 10; B G 8                | 1 | free
            the one before lasts on in a free fixture    | A F 8; A G 10                | 2 | free
            the one before meets a cell that came since  | A F 8; A G 10; B F 11        | 2 | A F 10 meets B F 11
            the one before meets one that came and went  | A F 8; A G 10; B F 11-12     | 2 | A F 10 meets B F 11-12
            the one before was released                  | A F 8-9; A G 10; B F 11      | 2 | free
            the one before is released before the other  | A F 8-11; A G 10; B F 11     | 2 | free
            the one before is released after that        | A F 8-12; A G 10; B F 11     | 2 | A F 10-12 meets B F 11
            the one after ends it before the other       | A F 8; A G 10; A G 11; B F 11| 2 | free
            the one after ends it after that             | A F 8; A G 10; A G 13; B F 11| 2 | A F 10-13 meets B F 11
            the one before presses without a fixture     | A - 8; A G 10; B F 11        | 2 | free
            a coin's setting goes, the fixture is back   | A F 8; A - 10; B F 11        | 2 | A F 10 meets B F 11
            in the same fixture, not released            | A F 8; A F 10; B G 11        | 2 | free
            in the same fixture, released, other came    | A F 8; A F 10-11; B F 12     | 2 | A F 10 meets B F 12
            recorded in another order than it happened   | B F 11; A G 10; A F 8        | 2 | A F 10 meets B F 11
            of the same moment, the one recorded first   | A F 10; A G 10; B F 11       | 2 | A F 10 meets B F 11
            the other cell's own setting goes            | A F 8-11; B F 11             | 2 | free
            an older one goes, the newer ones count      | A F 6; A F 7; A G 8; B F 9   | 1 | free
            the other had moved on by then               | A F 8; A G 10; B F 9; B G 10 | 2 | free
            """)
    void aWithdrawalLeavesTheCellWhereAnotherLies(String why, String recorded, int withdrawn, String expected) {
        Placements placements = new Placements(placements(recorded));
        Optional<Placements.Clash> clash = placements.clashWithout(settingId(withdrawn));
        assertThat(clash.map(two -> text(two.stay()) + " meets " + text(two.other()))
                        .orElse("free"))
                .isEqualTo(expected);
    }

    /// A release only ever shortens a stay: whatever was free stays free.
    @ParameterizedTest(name = "{0} released at {1}")
    @CsvSource({"A F 8, 9", "A F 8, 8", "A F 8, 20", "'A F 8; A G 10', 12", "'A F 8; A G 10', 9"})
    void aReleaseClashesWithNothing(String recorded, String hour) {
        List<Placement> released = new ArrayList<>(placements(recorded));
        Placement first = released.getFirst();
        released.set(
                0, new Placement(first.settingId(), first.cellId(), first.fixtureId(), first.from(), moment(hour)));
        Placement other = placement(99, "B F 6-8");
        assertThat(new Placements(released).clashOf(other))
                .isEqualTo(new Placements(placements(recorded)).clashOf(other));
    }

    private static List<Placement> placements(String recorded) {
        List<Placement> placements = new ArrayList<>();
        if (recorded != null) {
            for (String each : recorded.split("; *")) {
                placements.add(placement(placements.size() + 1, each.strip()));
            }
        }
        return placements;
    }

    private static Placement placement(int number, String text) {
        String[] parts = text.split(" ");
        String[] hours = parts[2].split("-");
        return new Placement(
                settingId(number),
                new CellId(new UUID(1, parts[0].charAt(0))),
                parts[1].equals("-") ? null : new FixtureId(new UUID(2, parts[1].charAt(0))),
                moment(hours[0]),
                hours.length == 1 ? null : moment(hours[1]));
    }

    private static PressureSettingId settingId(int number) {
        return new PressureSettingId(new UUID(3, number));
    }

    private static Instant moment(String hour) {
        return MIDNIGHT.plus(Duration.ofHours(Integer.parseInt(hour)));
    }

    private static String text(Stay stay) {
        return "%c %c %d%s"
                .formatted(
                        (char) stay.cellId().value().getLeastSignificantBits(),
                        (char) stay.fixtureId().value().getLeastSignificantBits(),
                        hour(stay.from()),
                        stay.until() == null ? "" : "-" + hour(stay.until()));
    }

    private static long hour(Instant moment) {
        return Duration.between(MIDNIGHT, moment).toHours();
    }
}

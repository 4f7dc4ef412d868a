package org.provolt.pressure.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.PressureSettingId;

/// Which cell lies in which fixture when. A setting puts its cell into its fixture until it is released, or until the
/// cell's next setting, wherever that puts it; of two settings of a cell at the same moment the one recorded last
/// counts.
///
/// A fixture presses one cell at a time. What is recorded can break that in two ways: a setting puts its cell where
/// another lies, or will lie by what is recorded already; the withdrawal of a setting leaves the cell in the place that
/// the setting before it gave it, for longer. A release only ever shortens a stay.
///
/// @param recorded settings that were not withdrawn, in the order in which they were recorded
public record Placements(List<Placement> recorded) {

    public Placements {
        recorded = List.copyOf(recorded);
    }

    /// What a further setting would clash with.
    public Optional<Stay> clashOf(Placement added) {
        Placements after = new Placements(
                Stream.concat(recorded.stream(), Stream.of(added)).toList());
        return after.stay(added).flatMap(after::clashOf);
    }

    /// What would clash if a setting had never been: the setting before it would last until the one after it.
    public Optional<Clash> clashWithout(PressureSettingId withdrawn) {
        Placement gone = recorded.stream()
                .filter(each -> each.settingId().equals(withdrawn))
                .findFirst()
                .orElseThrow();
        Placements after = new Placements(
                recorded.stream().filter(each -> !each.equals(gone)).toList());
        return before(gone)
                .flatMap(after::stay)
                .flatMap(longer -> later(longer, gone.from()))
                .flatMap(added -> after.clashOf(added).map(other -> new Clash(added, other)));
    }

    /// Two cells in one fixture.
    ///
    /// @param stay of the cell whose setting is withdrawn, from the moment of that setting on
    public record Clash(Stay stay, Stay other) {}

    private Optional<Stay> clashOf(Stay stay) {
        return recorded.stream()
                .map(Placement::cellId)
                .distinct()
                .filter(cell -> !cell.equals(stay.cellId()))
                .flatMap(cell -> stays(ofCell(cell)))
                .filter(stay::clashesWith)
                .min(Comparator.comparing(Stay::from));
    }

    private Optional<Stay> stay(Placement placement) {
        List<Placement> ofCell = ofCell(placement.cellId());
        return stay(ofCell, ofCell.indexOf(placement));
    }

    private static Stream<Stay> stays(List<Placement> ofCell) {
        return IntStream.range(0, ofCell.size()).boxed().flatMap(place -> stay(ofCell, place).stream());
    }

    private static Optional<Stay> stay(List<Placement> ofCell, int place) {
        Placement placement = ofCell.get(place);
        if (placement.fixtureId() == null) {
            return Optional.empty();
        }
        Instant next = place + 1 < ofCell.size() ? ofCell.get(place + 1).from() : null;
        Instant until = earlier(placement.releasedAt(), next);
        return later(new Stay(placement.cellId(), placement.fixtureId(), placement.from(), until), placement.from());
    }

    /// The part of a stay from a moment on; empty where it is over by then.
    private static Optional<Stay> later(Stay stay, Instant from) {
        return stay.until() == null || from.isBefore(stay.until())
                ? Optional.of(new Stay(stay.cellId(), stay.fixtureId(), from, stay.until()))
                : Optional.empty();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private Optional<Placement> before(Placement placement) {
        List<Placement> ofCell = ofCell(placement.cellId());
        int place = ofCell.indexOf(placement);
        return place > 0 ? Optional.of(ofCell.get(place - 1)) : Optional.empty();
    }

    /// By moment; of the same moment as recorded.
    private List<Placement> ofCell(CellId cellId) {
        return recorded.stream()
                .filter(each -> each.cellId().equals(cellId))
                .sorted(Comparator.comparing(Placement::from))
                .toList();
    }
}

package org.provolt.portal.instruments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An instrument as its type plate says, as pages need it.
///
/// @param mappings every version of how its text files are read; only where one instrument is shown
/// @param loadCells every version of which columns of its files are load cells, the newest first; only there too
/// @param currentAccuracies every statement of how accurate its current is, the newest first; only there too
/// @param timeZone IANA name of the zone that its clock shows
/// @param currentAccuracyPercent; absent where nobody said
public record InstrumentCard(
        UUID instrumentId,
        String maker,
        String model,
        String serial,
        @Nullable String firmware,
        String timeZone,
        List<String> channels,
        @Nullable Double currentAccuracyPercent,
        @Nullable Double voltageAccuracyPercent,
        @Nullable List<MappingCard> mappings,
        @Nullable List<LoadCellsCard> loadCells,
        @Nullable List<AccuracyCard> currentAccuracies,
        Instant occurredAt,
        Instant recordedAt) {

    public InstrumentCard {
        mappings = mappings == null ? List.of() : List.copyOf(mappings);
        loadCells = loadCells == null ? List.of() : List.copyOf(loadCells);
        currentAccuracies = currentAccuracies == null ? List.of() : List.copyOf(currentAccuracies);
    }

    /// The version of the load cells that files are read by; 0 where none is.
    public int getLoadCellsVersion() {
        return Objects.requireNonNullElse(loadCells, List.<LoadCellsCard>of()).stream()
                .filter(version -> version.withdrawn() == null)
                .mapToInt(LoadCellsCard::version)
                .max()
                .orElse(0);
    }

    /// Whether anybody stated how accurate its current is.
    boolean hasAccuracy() {
        return currentAccuracies != null && !currentAccuracies.isEmpty();
    }

    public String name() {
        return maker + " " + model;
    }
}

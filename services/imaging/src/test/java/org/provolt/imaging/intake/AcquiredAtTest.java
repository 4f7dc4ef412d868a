package org.provolt.imaging.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.formats.image.Acquired;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;

class AcquiredAtTest {

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-11-01T14:30:05");
    private static final Optional<Acquired> LOCAL = Optional.of(new Acquired(CLOCK, Optional.empty(), "tiff-tag-306"));
    private static final Instant TOLD = Instant.parse("2026-11-01T13:00:00Z");

    private static ImageMessage message(Instant acquiredAt, String timeZone) {
        return new ImageMessage(
                new ImageId(new UUID(1, 1)),
                new CellId(new UUID(2, 2)),
                "after_plating:2",
                null,
                null,
                new ImageSource(new ImportId(new UUID(3, 3)), 1, "ab", "a.tif", 1),
                acquiredAt,
                timeZone,
                null);
    }

    @Test
    void whoeverBroughtItSaysWhen() {
        assertThat(AcquiredAt.of(message(TOLD, null), Optional.empty()))
                .isEqualTo(new AcquiredAt(TOLD, "upload", java.util.List.of()));
    }

    @Test
    void aClockWithoutAZoneIsNoMoment() {
        AcquiredAt acquired = AcquiredAt.of(message(null, null), LOCAL);
        assertThat(acquired.at()).isNull();
        assertThat(acquired.saidBy()).isNull();
        assertThat(acquired.remarks()).singleElement().asString().contains("zone nobody said");
    }

    @Test
    void theZoneThatIsSaidMakesAMomentOfTheFilesClock() {
        AcquiredAt acquired = AcquiredAt.of(message(null, "Europe/Berlin"), LOCAL);
        assertThat(acquired.at()).isEqualTo(Instant.parse("2026-11-01T13:30:05Z"));
        assertThat(acquired.saidBy()).isEqualTo("tiff-tag-306");
    }

    @Test
    void aFilesOwnZoneCountsBeforeTheOneThatIsSaid() {
        Optional<Acquired> utc = Optional.of(new Acquired(CLOCK, Optional.of(ZoneOffset.UTC), "ome-xml"));
        assertThat(AcquiredAt.of(message(null, "Europe/Berlin"), utc).at())
                .isEqualTo(Instant.parse("2026-11-01T14:30:05Z"));
    }

    @Test
    void aPersonsWordCountsBeforeTheFiles() {
        AcquiredAt acquired = AcquiredAt.of(message(TOLD, "Europe/Berlin"), LOCAL);
        assertThat(acquired.at()).isEqualTo(TOLD);
        assertThat(acquired.saidBy()).isEqualTo("upload");
        assertThat(acquired.remarks()).anyMatch(remark -> remark.contains("2026-11-01T13:30:05Z"));
    }

    @Test
    void nobodySaysNothing() {
        assertThat(AcquiredAt.of(message(null, null), Optional.empty()).at()).isNull();
    }
}

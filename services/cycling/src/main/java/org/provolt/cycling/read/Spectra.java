package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;

/// Finds one spectrum.
@Singleton
public class Spectra {

    private final EntityManager entityManager;

    Spectra(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// A spectrum and the version of it.
    public record Versioned(SpectrumCard card, long version) {}

    public Versioned get(SpectrumId spectrumId) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select run_id, stage, held_stage, stage_basis, points, withdrawn, version from spectrum_view
                        where spectrum_id = ?1""", Tuple.class)
                .setParameter(1, spectrumId.value())
                .getResultList();
        if (found.isEmpty()) {
            throw Refused.unknown("unknown-spectrum", "There is no spectrum " + spectrumId + ".");
        }
        Tuple row = (Tuple) found.getFirst();
        return new Versioned(
                card(spectrumId, row), row.get("version", Number.class).longValue());
    }

    private static SpectrumCard card(SpectrumId spectrumId, Tuple row) {
        String stage = row.get("held_stage", String.class);
        String stated = row.get("stage_basis", String.class);
        return new SpectrumCard(
                spectrumId,
                new RunId(row.get("run_id", UUID.class)),
                stage,
                stage == null ? SpectrumCard.BY_TIME : null,
                stage == null ? null : stated == null ? StageBasis.TOLD.toString() : stated,
                row.get("stage", String.class),
                row.get("points", Number.class).longValue(),
                row.get("withdrawn", Boolean.class));
    }
}

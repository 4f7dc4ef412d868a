package org.provolt.cycling.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.cycling.domain.SamePoints;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.servicekit.json.Json;

/// Finds the spectra of a run.
@Singleton
public class RunSpectra {

    private static final ObjectMapper CBOR = Json.cbor();

    /// So well two files of one test agree on its clock.
    private static final Duration SAME_MOMENT = Duration.ofSeconds(1);

    private final EntityManager entityManager;

    RunSpectra(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// The spectrum of the run that a message tells again: of the same points, and, where both say so, of the
    /// same stage (as it was recorded or as it is stated now), moment and place in their file. That very stage
    /// comes first.
    public Optional<SpectrumId> told(SpectrumMessage message, TimeAnchor measured) {
        return candidates(message).stream()
                .filter(spectrum -> SamePoints.are(spectrum.columns(), message.columns()))
                .filter(spectrum -> sameMoment(spectrum.measured(), measured))
                .filter(spectrum -> spectrum.number() == null
                        || message.number() == null
                        || spectrum.number().equals(message.number()))
                .map(SpectrumRecorded::spectrumId)
                .findFirst();
    }

    private static boolean sameMoment(TimeAnchor one, TimeAnchor other) {
        boolean unknown = one.kind() == TimeAnchor.Kind.RUN_START || other.kind() == TimeAnchor.Kind.RUN_START;
        return unknown || Duration.between(one.at(), other.at()).abs().compareTo(SAME_MOMENT) <= 0;
    }

    /// Whether a file of that import told it already.
    public boolean hasSource(SpectrumId spectrumId, ImportId importId) {
        return !entityManager
                .createNativeQuery("select 1 from spectrum_source where spectrum_id = ?1 and import_id = ?2")
                .setParameter(1, spectrumId.value())
                .setParameter(2, importId.value())
                .getResultList()
                .isEmpty();
    }

    /// The spectra of a run that a file of that import told, and that count.
    public List<SpectrumId> toldBy(RunId runId, ImportId importId) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select v.spectrum_id from spectrum_source s join spectrum_view v using (spectrum_id)
                        where v.run_id = ?1 and s.import_id = ?2 and not v.withdrawn order by v.spectrum_id""", UUID.class)
                .setParameter(1, runId.value())
                .setParameter(2, importId.value())
                .getResultList();
        return found.stream().map(id -> new SpectrumId((UUID) id)).toList();
    }

    /// The file tells the spectrum no more.
    ///
    /// @return whether no other file tells it
    public boolean dropSource(SpectrumId spectrumId, ImportId importId) {
        entityManager
                .createNativeQuery("delete from spectrum_source where spectrum_id = ?1 and import_id = ?2")
                .setParameter(1, spectrumId.value())
                .setParameter(2, importId.value())
                .executeUpdate();
        return entityManager
                .createNativeQuery("select 1 from spectrum_source where spectrum_id = ?1")
                .setParameter(1, spectrumId.value())
                .getResultList()
                .isEmpty();
    }

    void withdraw(SpectrumId spectrumId) {
        entityManager
                .createNativeQuery("update spectrum_view set withdrawn = true where spectrum_id = ?1")
                .setParameter(1, spectrumId.value())
                .executeUpdate();
    }

    void note(SpectrumRecorded event) {
        entityManager
                .createNativeQuery("""
                        insert into spectrum_view (spectrum_id, run_id, stage, held_stage, points)
                        values (?1, ?2, ?3, ?3, ?4) on conflict (spectrum_id) do update set withdrawn = false""")
                .setParameter(1, event.spectrumId().value())
                .setParameter(2, event.runId().value())
                .setParameter(3, event.stage())
                .setParameter(4, event.columns().size())
                .executeUpdate();
    }

    void stated(SpectrumStageStated event) {
        entityManager
                .createNativeQuery("""
                        update spectrum_view set held_stage = ?2, stage_basis = ?3 where spectrum_id = ?1""")
                .setParameter(1, event.spectrumId().value())
                .setParameter(2, event.stage())
                .setParameter(3, event.basis().toString())
                .executeUpdate();
    }

    void moved(SpectrumId spectrumId, long version) {
        entityManager
                .createNativeQuery("update spectrum_view set version = ?2 where spectrum_id = ?1")
                .setParameter(1, spectrumId.value())
                .setParameter(2, version)
                .executeUpdate();
    }

    void noteSource(SpectrumId spectrumId, ImportId importId) {
        entityManager
                .createNativeQuery("""
                        insert into spectrum_source (spectrum_id, import_id) values (?1, ?2) on conflict do nothing""")
                .setParameter(1, spectrumId.value())
                .setParameter(2, importId.value())
                .executeUpdate();
    }

    /// Spectra stand in the events alone.
    private List<SpectrumRecorded> candidates(SpectrumMessage message) {
        List<?> payloads = entityManager
                .createNativeQuery("""
                        select e.payload from spectrum_view s
                        join event e on e.stream_id = cast(s.spectrum_id as text) and e.sequence = 0
                        where s.run_id = ?1 and s.points = ?3 and not s.withdrawn
                          and (?2 = '' or ?2 in (s.stage, s.held_stage) or coalesce(s.stage, s.held_stage) is null)
                        order by s.held_stage is not distinct from nullif(?2, '') desc, s.spectrum_id""", byte[].class)
                .setParameter(1, message.runId().value())
                .setParameter(2, Objects.requireNonNullElse(message.stage(), ""))
                .setParameter(3, message.columns().size())
                .getResultList();
        return payloads.stream().map(payload -> recorded((byte[]) payload)).toList();
    }

    private static SpectrumRecorded recorded(byte[] payload) {
        try {
            return CBOR.readValue(payload, SpectrumRecorded.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("a stored spectrum cannot be read", broken);
        }
    }
}

package org.provolt.audit.trail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.provolt.audit.Rows;
import org.provolt.audit.subject.Records;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.subject.ToldCycles;
import org.provolt.audit.witness.Content;
import org.provolt.audit.witness.Witnessed;
import org.provolt.audit.witness.WitnessedData;
import org.provolt.contracts.metrics.CycleInputs.RecordRange;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.RunResultsTold;

/// A result's trail: the tellings of its cycle or spectrum that made it current or superseded it, and the facts that it
/// rests on.
@Singleton
public class ResultTrails {

    private static final String QUERY = """
            with founding as (
              select * from unnest(cast(:records as text[]), cast(:ids as text[]), cast(:types as text[]))
                as f (records, record_id, fact_type)),
            ranges as (
              select * from unnest(cast(:series as text[]), cast(:froms as bigint[]), cast(:tos as bigint[]))
                as r (series_id, low, high)),
            samples as (
              select s.number, s.run_id, s.series_id, s.import_id
              from ranges r join recorded_samples s on s.run_id = :run and s.series_id = r.series_id
                and s.from_record < r.high and s.to_record > r.low),
            keys as (
              select t.service, t.number
              from founding f join trail_entry t on t.records = f.records and t.record_id = f.record_id
                join witnessed w on w.service = t.service and w.number = t.number and w.fact_type = f.fact_type
              union select 'cycling', s.number from samples s
              where not :summary or not exists (
                select 1 from samples e where e.series_id = s.series_id
                  and e.import_id is not distinct from s.import_id and e.number < s.number)
              union select 'metrics', t.number from unnest(cast(:tellings as bigint[])) as t (number))
            select w.* from keys k join witnessed w on w.service = k.service and w.number = k.number
            where (w.recorded_at, w.service, w.number) > (:at, :service, :number)
            order by w.recorded_at, w.service, w.number limit :most""";

    private final EntityManager entityManager;
    private final WitnessedData data;
    private final ToldCycles cycles;

    ResultTrails(EntityManager entityManager, WitnessedData data, ToldCycles cycles) {
        this.entityManager = entityManager;
        this.data = data;
        this.cycles = cycles;
    }

    /// What follows a place in a result's trail.
    ///
    /// @param summary of the batches that one import brought to one series, only the first that the result rests on
    public List<Witnessed> of(String resultId, boolean summary, TrailPlace after, int most) {
        return telling(resultId)
                .map(telling -> of(telling, summary, after, most))
                .orElse(List.of());
    }

    /// The last telling of a result.
    public Optional<Telling> telling(String resultId) {
        List<Witnessed> tellings = Rows.of(
                entityManager
                        .createNativeQuery("""
                        select w.* from trail_entry t join witnessed w on w.service = t.service and w.number = t.number
                        where t.records = ?1 and t.record_id = ?2 and t.service = 'metrics'
                        order by t.number desc limit 1""", Witnessed.class)
                        .setParameter(1, Records.RESULTS.toString())
                        .setParameter(2, resultId),
                Witnessed.class);
        return tellings.stream().findFirst().flatMap(fact -> telling(fact, resultId));
    }

    private Optional<Telling> telling(Witnessed fact, String resultId) {
        return data.content(fact) instanceof Content.Whole(ResultsTold told)
                ? told.measurements().stream()
                        .filter(measurement -> measurement.resultId().equals(resultId))
                        .findFirst()
                        .map(measurement -> new Telling(fact, told, measurement))
                : Optional.empty();
    }

    private List<Witnessed> of(Telling telling, boolean summary, TrailPlace after, int most) {
        ResultsTold told = telling.told();
        Optional<Subject> run =
                told instanceof RunResultsTold ofRun ? Optional.of(Subject.of(ofRun.runId())) : Optional.empty();
        List<Founding> founding = Founding.of(told, run.map(this::instrumentsOf).orElse(List.of()));
        List<RecordRange> ranges = told.inputs().ranges();
        return Rows.of(
                entityManager
                        .createNativeQuery(QUERY, Witnessed.class)
                        .setParameter(
                                "records",
                                founding.stream()
                                        .map(f -> f.subject().records().toString())
                                        .toArray(String[]::new))
                        .setParameter(
                                "ids",
                                founding.stream().map(f -> f.subject().id()).toArray(String[]::new))
                        .setParameter(
                                "types",
                                founding.stream().map(Founding::factType).toArray(String[]::new))
                        .setParameter(
                                "series",
                                ranges.stream().map(RecordRange::seriesId).toArray(String[]::new))
                        .setParameter(
                                "froms",
                                ranges.stream()
                                        .map(RecordRange::fromRecordIndex)
                                        .toArray(Long[]::new))
                        .setParameter(
                                "tos",
                                ranges.stream().map(RecordRange::toRecordIndex).toArray(Long[]::new))
                        .setParameter("run", run.map(Subject::id).orElse(""))
                        .setParameter("summary", summary)
                        .setParameter(
                                "tellings",
                                cycles.tellingsOf(telling.result().resultId()).toArray(Long[]::new))
                        .setParameter("at", after.recordedAt())
                        .setParameter("service", after.service())
                        .setParameter("number", after.number())
                        .setParameter("most", most),
                Witnessed.class);
    }

    private List<Subject> instrumentsOf(Subject run) {
        List<String> instruments = Rows.of(
                entityManager
                        .createNativeQuery("""
                        select owner_id from belongs_to
                        where records = ?1 and record_id = ?2 and owner_records = ?3""", String.class)
                        .setParameter(1, run.records().toString())
                        .setParameter(2, run.id())
                        .setParameter(3, Records.INSTRUMENTS.toString()),
                String.class);
        return instruments.stream()
                .map(id -> new Subject(Records.INSTRUMENTS, id))
                .toList();
    }
}

package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.kernel.Identity;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.store.Sql;
import org.provolt.servicekit.trace.Traceparent;

/// Every result that was ever told, with its standing.
@Singleton
class ResultTable {

    private final Sql sql;
    private final ObjectMapper json;

    ResultTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// What results are about: a run's cycle or spectrum, or a segmentation of an image.
    ///
    /// @param part of what is told of it; a segmentation has two tellings
    private record About(
            @Nullable RunId runId,
            @Nullable ImageId imageId,
            int cycle,
            @Nullable SpectrumId spectrumId,
            @Nullable SegmentationId segmentationId,
            String part) {

        private static final String WHOLE = "";
        private static final String CLOSURE = "volume-closure";

        static About of(ResultsTold results) {
            return switch (results) {
                case CycleMeasured cycle -> new About(cycle.runId(), null, cycle.cycle(), null, null, WHOLE);
                case SpectrumFitted fit -> new About(fit.runId(), null, 0, fit.spectrumId(), null, WHOLE);
                case DepositMeasured deposit ->
                    new About(null, deposit.imageId(), 0, null, deposit.segmentationId(), WHOLE);
                case VolumeClosureMeasured closure ->
                    new About(null, closure.imageId(), 0, null, closure.segmentationId(), CLOSURE);
            };
        }

        Identity subject() {
            return runId == null ? Objects.requireNonNull(imageId) : runId;
        }
    }

    /// Makes the told results the current ones of their cycle, spectrum or segmentation. What was current and is
    /// not among them is superseded: by the same version of its metric, else by the one that counts. A result that
    /// is told again is current again.
    void told(ResultsTold results, Instant measuredAt, Optional<Traceparent> trace) {
        List<Measurement> told = results.measurements();
        About about = About.of(results);
        sql.update(
                """
                with conditions as (
                  insert into result_conditions (digest, content)
                  select ?, ? where not exists (select from result_conditions where digest = ?) on conflict do nothing),
                inputs as (
                  insert into result_inputs (digest, content)
                  select ?, ? where not exists (select from result_inputs where digest = ?) on conflict do nothing),
                told as (
                  select * from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                    as t (result_id, metric, value, absent_because, algorithm, version, parameters, place)),
                superseded as (
                  update result r set standing = 'superseded',
                    superseded_by = (select t.result_id from told t where t.metric = r.metric
                      order by (t.algorithm, t.version) = (r.algorithm, r.version) desc, t.place limit 1)
                  where r.subject_id = ? and r.cycle = ? and r.spectrum_id is not distinct from ?::uuid
                    and r.segmentation_id is not distinct from ?::uuid and r.part = ?
                    and r.standing = 'current' and r.result_id not in (select result_id from told)
                  returning r.result_id, r.algorithm, r.version, r.superseded_by)
                insert into result as known (result_id, run_id, image_id, cell_id, cycle, spectrum_id,
                  segmentation_id, part, metric, value, absent_because, algorithm, version, parameters, inputs_digest, conditions_digest, standing,
                  supersedes, measured_at, trace_id)
                select t.result_id, ?::uuid, ?::uuid, ?, ?, ?::uuid, ?::uuid, ?, t.metric, t.value, t.absent_because, t.algorithm, t.version,
                  t.parameters, ?, ?, 'current', (select s.result_id from superseded s where s.superseded_by = t.result_id
                    order by (s.algorithm, s.version) = (t.algorithm, t.version) desc, s.result_id limit 1), ?, ?
                from told t
                on conflict (result_id) do update set standing = 'current', superseded_by = null,
                  supersedes = coalesce(excluded.supersedes, known.supersedes)""",
                results.conditions().digest(),
                write(results.conditions()),
                results.conditions().digest(),
                results.inputs().digest(),
                write(results.inputs()),
                results.inputs().digest(),
                texts(told, Measurement::resultId),
                texts(told, Measurement::metric),
                Sql.Column.of("float8", told.stream().map(Measurement::value).toList()),
                texts(told, Measurement::absentBecause),
                texts(told, Measurement::algorithm),
                texts(told, Measurement::version),
                texts(told, measurement -> write(measurement.parameters())),
                about.subject(),
                about.cycle(),
                about.spectrumId(),
                about.segmentationId(),
                about.part(),
                about.runId(),
                about.imageId(),
                results.cellId(),
                about.cycle(),
                about.spectrumId(),
                about.segmentationId(),
                about.part(),
                results.inputs().digest(),
                results.conditions().digest(),
                measuredAt,
                trace.map(Traceparent::traceId).orElse(null));
    }

    /// What was current is superseded by nothing.
    void withdrawn(CycleWithdrawn cycle) {
        sql.update("""
                update result set standing = 'superseded', superseded_by = null
                where run_id = ? and cycle = ? and standing = 'current'""", cycle.runId(), cycle.cycle());
    }

    void withdrawn(FitWithdrawn spectrum) {
        sql.update("""
                update result set standing = 'superseded', superseded_by = null
                where run_id = ? and spectrum_id = ? and standing = 'current'""", spectrum.runId(), spectrum.spectrumId());
    }

    void withdrawn(DepositWithdrawn image) {
        withdrawn(image.imageId(), image.segmentationId(), About.WHOLE);
    }

    void withdrawn(VolumeClosureWithdrawn image) {
        withdrawn(image.imageId(), image.segmentationId(), About.CLOSURE);
    }

    private void withdrawn(ImageId imageId, @Nullable SegmentationId segmentationId, String part) {
        sql.update("""
                update result set standing = 'superseded', superseded_by = null
                where image_id = ? and segmentation_id is not distinct from ?::uuid and part = ?
                  and standing = 'current'""", imageId, segmentationId, part);
    }

    private static Sql.Column texts(List<Measurement> told, Function<Measurement, @Nullable String> text) {
        return Sql.Column.of("text", told.stream().map(text).toList());
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a result cannot be written", broken);
        }
    }
}

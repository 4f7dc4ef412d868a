package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.RunResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
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

    /// Makes the told results the current ones of their cycle or spectrum; what was current and is not among them is
    /// superseded. A
    /// result that is told again is current again.
    void told(RunResultsTold results, Instant measuredAt, Optional<Traceparent> trace) {
        List<Measurement> told = results.measurements();
        int cycle = results instanceof CycleMeasured measured ? measured.cycle() : 0;
        @Nullable SpectrumId spectrum = results instanceof SpectrumFitted fitted ? fitted.spectrumId() : null;
        sql.update(
                """
                with conditions as (
                  insert into result_conditions (digest, content) values (?, ?) on conflict do nothing),
                inputs as (
                  insert into result_inputs (digest, content) values (?, ?) on conflict do nothing),
                told as (
                  select * from unnest(?, ?, ?, ?, ?, ?, ?)
                    as t (result_id, metric, value, absent_because, algorithm, version, parameters)),
                superseded as (
                  update result r set standing = 'superseded',
                    superseded_by = (select t.result_id from told t where t.metric = r.metric)
                  where r.run_id = ? and r.cycle = ? and r.spectrum_id is not distinct from ?::uuid
                    and r.standing = 'current' and r.result_id not in (select result_id from told)
                  returning r.result_id, r.metric)
                insert into result as known (result_id, run_id, cell_id, cycle, spectrum_id, metric, value,
                  absent_because, algorithm, version, parameters, inputs_digest, conditions_digest, standing,
                  supersedes, measured_at, trace_id)
                select t.result_id, ?, ?, ?, ?::uuid, t.metric, t.value, t.absent_because, t.algorithm, t.version,
                  t.parameters, ?, ?, 'current', s.result_id, ?, ?
                from told t left join superseded s using (metric)
                on conflict (result_id) do update set standing = 'current', superseded_by = null,
                  supersedes = coalesce(excluded.supersedes, known.supersedes)""",
                results.conditions().digest(),
                write(results.conditions()),
                results.inputs().digest(),
                write(results.inputs()),
                texts(told, Measurement::resultId),
                texts(told, Measurement::metric),
                Sql.Column.of("float8", told.stream().map(Measurement::value).toList()),
                texts(told, Measurement::absentBecause),
                texts(told, Measurement::algorithm),
                texts(told, Measurement::version),
                texts(told, measurement -> write(measurement.parameters())),
                results.runId(),
                cycle,
                spectrum,
                results.runId(),
                results.cellId(),
                cycle,
                spectrum,
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

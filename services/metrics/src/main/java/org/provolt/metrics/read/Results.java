package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.heard.HeardFiles.File;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// Finds results.
@Singleton
class Results {

    private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final HeardFiles files;
    private final ImageTable images;
    private final PeopleBehind people;

    Results(Sql sql, ObjectMapper json, HeardFiles files, ImageTable images, PeopleBehind people) {
        this.sql = sql;
        this.json = json;
        this.files = files;
        this.images = images;
        this.people = people;
    }

    /// What a list is narrowed to; each may be absent.
    ///
    /// @param subject of a run, an image or a cell
    record Filter(
            @Nullable UUID subject,
            @Nullable String metric,
            @Nullable String standing) {}

    ResultCard get(String resultId) {
        return sql.first("""
                        select r.*, c.content as conditions, i.content as inputs from result r
                        join result_conditions c on c.digest = r.conditions_digest
                        join result_inputs i on i.digest = r.inputs_digest
                        where r.result_id = ?""", this::card, resultId)
                .orElseThrow(() -> Refused.unknown("unknown-result", "There is no result " + resultId + "."));
    }

    /// Results by run or image, cycle, metric and identity.
    List<ResultLine> list(Filter filter, ResultCursor after, int most) {
        return sql.list(
                """
                select * from result
                where (?::uuid is null or run_id = ?::uuid or cell_id = ?::uuid or image_id = ?::uuid)
                  and (?::text is null or metric = ?::text) and (?::text is null or standing = ?::text)
                  and (subject_id, cycle, metric, result_id) > (?, ?, ?, ?)
                order by subject_id, cycle, metric, result_id limit ?""",
                Results::line,
                filter.subject(),
                filter.subject(),
                filter.subject(),
                filter.subject(),
                filter.metric(),
                filter.metric(),
                filter.standing(),
                filter.standing(),
                after.subject(),
                after.cycle(),
                after.metric(),
                after.resultId(),
                most);
    }

    private static ResultLine line(Row row) throws SQLException {
        String metric = row.text("metric");
        return new ResultLine(
                row.text("result_id"),
                metric,
                row.valueOrNull("value"),
                row.textOrNull("absent_because"),
                Units.of(metric),
                row.text("algorithm"),
                row.text("version"),
                subject(row),
                row.text("standing"),
                row.textOrNull("supersedes"),
                row.textOrNull("superseded_by"),
                row.moment("measured_at"));
    }

    private static ResultCard.Subject subject(Row row) throws SQLException {
        int cycle = (int) row.number("cycle");
        return new ResultCard.Subject(
                row.identityIfAny("run_id", RunId::new).orElse(null),
                row.identityIfAny("image_id", ImageId::new).orElse(null),
                row.identity("cell_id", CellId::new),
                cycle == 0 ? null : Integer.valueOf(cycle),
                row.identityIfAny("spectrum_id", SpectrumId::new).orElse(null),
                row.identityIfAny("segmentation_id", SegmentationId::new).orElse(null));
    }

    private ResultCard card(Row row) throws SQLException {
        ResultLine line = line(row);
        CycleConditions conditions = read(row.text("conditions"), CycleConditions.class);
        ResultCard.Inputs inputs = inputs(line.subject(), read(row.text("inputs"), CycleInputs.class));
        return new ResultCard(
                line.resultId(),
                line.metric(),
                line.value(),
                line.valueAbsentBecause(),
                line.unit(),
                line.subject(),
                inputs,
                conditions(line.subject().cellId(), conditions),
                line.algorithm(),
                line.version(),
                parameters(row.text("parameters")),
                line.standing(),
                line.supersedes(),
                line.supersededBy(),
                line.measuredAt(),
                row.textOrNull("trace_id"),
                people.behind(line.subject(), conditions, inputs));
    }

    private ResultCard.Inputs inputs(ResultCard.Subject subject, CycleInputs inputs) {
        List<File> known = new ArrayList<>();
        Optional.ofNullable(subject.runId()).map(files::of).ifPresent(known::addAll);
        Optional.ofNullable(subject.imageId()).flatMap(images::find).ifPresent(image -> {
            known.add(image.file());
            known.addAll(files.ofCell(image.cellId()));
        });
        return new ResultCard.Inputs(
                inputs.digest(),
                inputs.ranges().stream().map(range -> range(range, known)).toList());
    }

    private static ResultCard.Inputs.Range range(CycleInputs.RecordRange range, List<File> known) {
        List<File> behind = known.stream()
                .filter(file -> file.seriesId().equals(range.seriesId())
                        && file.fromRecordIndex() < range.toRecordIndex()
                        && file.toRecordIndex() > range.fromRecordIndex())
                .toList();
        return new ResultCard.Inputs.Range(range.seriesId(), range.fromRecordIndex(), range.toRecordIndex(), behind);
    }

    private static ResultCard.Conditions conditions(CellId cellId, CycleConditions conditions) {
        return new ResultCard.Conditions(
                conditions.from(),
                conditions.to(),
                new ResultCard.CellBuild(cellId, conditions.buildVersion(), conditions.areaCm2(), conditions.lotIds()),
                conditions.pressure(),
                conditions.pressureAbsentBecause(),
                conditions.currentDensityMaCm2(),
                conditions.arealCapacityMahCm2(),
                conditions.depositAge(),
                conditions.rests(),
                conditions.temperature(),
                conditions.temperatureAbsentBecause(),
                conditions.digest());
    }

    private Map<String, Object> parameters(String text) {
        try {
            return json.readValue(text, PARAMETERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("kept parameters cannot be read", broken);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept " + type.getSimpleName() + " cannot be read", broken);
        }
    }
}

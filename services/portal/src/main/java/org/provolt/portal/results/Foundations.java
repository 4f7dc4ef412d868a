package org.provolt.portal.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;

/// The records that a result names, as their own services tell them now.
record Foundations(
        Answer<Cell> cell,
        Answer<Run> run,
        @Nullable Answer<Instrument> instrument,
        List<Answer<Setting>> settings,
        Map<UUID, Answer<Fixture>> fixtures,
        List<Answer<Lot>> lots,
        Map<UUID, Answer<Brought>> imports) {

    record Cell(UUID cellId, String label) {}

    record Run(UUID runId, String cellConfiguration, String channel, UUID instrumentId, Instant occurredAt) {}

    record Instrument(UUID instrumentId, String maker, String model, String serial) {}

    /// @param withdrawn present where it was a mistake
    record Setting(
            UUID pressureSettingId,
            @Nullable UUID fixtureId,
            double appliedPressurePa,
            @Nullable Double measuredPressurePa,
            String basis,
            @Nullable String note,
            Instant occurredAt,
            String recordedBy,
            @Nullable Instant releasedAt,
            @Nullable Withdrawal withdrawn,
            @Nullable Calibration calibration) {}

    record Withdrawal(@Nullable String reason) {}

    record Calibration(
            UUID calibrationId,
            UUID fixtureId,
            String certificate,
            double standardUncertaintyPa,
            Instant validFrom,
            Instant validUntil) {}

    record Fixture(UUID fixtureId, String label, double pressedAreaMm2) {}

    record Lot(UUID lotId, String material, String supplier, String lotNumber) {}

    record Brought(UUID importId, long fileBytes, String broughtBy, Instant recordedAt) {}

    /// Asks for all of them at once; what names a further record is asked as soon as it is there.
    static Foundations of(ResultCard result, House house) {
        ResultCard.Pressure pressure = result.conditions().pressure();
        List<UUID> settingIds = pressure == null ? List.of() : pressure.settingIds();
        List<UUID> fixtureIds = pressure == null ? List.of() : pressure.fixtureIds();
        Asked<Cell> cell = house.ask(Question.at("/cells/{}", result.subject().cellId()), Cell.class);
        // No run has an image's identity: a result of an image finds none.
        Asked<Run> run = house.ask(Question.at("/runs/{}", result.subject().getId()), Run.class);
        List<Asked<Setting>> settings = new ArrayList<>();
        settingIds.forEach(id -> settings.add(house.ask(Question.at("/pressure-settings/{}", id), Setting.class)));
        Map<UUID, Asked<Fixture>> fixtures = asked(fixtureIds, "/fixtures/{}", Fixture.class, house);
        Map<UUID, Asked<Lot>> lots = asked(result.conditions().build().lotIds(), "/lots/{}", Lot.class, house);
        Map<UUID, Asked<Brought>> imports = asked(importsOf(result), "/imports/{}", Brought.class, house);
        Answer<Run> ran = run.answer();
        Asked<Instrument> instrument = ran.isFound()
                ? house.ask(Question.at("/instruments/{}", ran.getValue().instrumentId()), Instrument.class)
                : null;
        return new Foundations(
                cell.answer(),
                ran,
                instrument == null ? null : instrument.answer(),
                settings.stream().map(Asked::answer).toList(),
                answers(fixtures),
                List.copyOf(answers(lots).values()),
                answers(imports));
    }

    private static List<UUID> importsOf(ResultCard result) {
        return result.inputs().ranges().stream()
                .flatMap(range -> range.files().stream())
                .map(ResultCard.SourceFile::importId)
                .distinct()
                .toList();
    }

    private static <T> Map<UUID, Asked<T>> asked(List<UUID> ids, String path, Class<T> shape, House house) {
        Map<UUID, Asked<T>> asked = new LinkedHashMap<>();
        ids.forEach(id -> asked.put(id, house.ask(Question.at(path, id), shape)));
        return asked;
    }

    private static <T> Map<UUID, Answer<T>> answers(Map<UUID, Asked<T>> asked) {
        Map<UUID, Answer<T>> answers = new LinkedHashMap<>();
        asked.forEach((id, question) -> answers.put(id, question.answer()));
        return answers;
    }

    /// The fixture of a setting, as far as it answered.
    public @Nullable Fixture fixture(@Nullable UUID fixtureId) {
        Answer<Fixture> answer = fixtureId == null ? null : fixtures.get(fixtureId);
        return answer != null && answer.isFound() ? answer.getValue() : null;
    }

    /// The import of a file, as far as it answered.
    public @Nullable Brought brought(UUID importId) {
        Answer<Brought> answer = imports.get(importId);
        return answer != null && answer.isFound() ? answer.getValue() : null;
    }

    /// What people call the cell; where its service is silent, the beginning of its identity.
    public String getCellLabel() {
        return cell.isFound() ? cell.getValue().label() : "cell";
    }

    public boolean isInstrumentKnown() {
        return instrument != null && instrument.isFound();
    }

    public Instrument getMachine() {
        return Objects.requireNonNull(instrument).getValue();
    }
}

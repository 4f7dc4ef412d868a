package org.provolt.portal.pressure;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.cells.CellCard;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;

/// What can be chosen when a pressure is set.
@Singleton
class SettingChoices {

    private static final int MOST = 1_000;

    private final House house;

    SettingChoices(House house) {
        this.house = house;
    }

    /// @param cell the one that the form is for; absent where it is chosen among `cells`
    /// @param presses what presses on that cell now; absent where nothing does
    /// @param trouble why something could not be asked for; absent while all could
    record Offered(
            @Nullable CellCard cell,
            @Nullable SettingCard presses,
            List<Choice> cells,
            List<Choice> fixtures,
            @Nullable Trouble trouble) {}

    /// @param cellId the cell that the form is for; empty where it is to be chosen
    Offered offered(String cellId) {
        Asked<Listed<FixtureCard>> fixtures =
                house.list(Question.at("/fixtures").with("limit", MOST), FixtureCard.class);
        return cellId.isEmpty() ? ofAny(fixtures) : ofOne(cellId, fixtures);
    }

    private Offered ofAny(Asked<Listed<FixtureCard>> fixtures) {
        Answer<Listed<CellCard>> cells = house.list(Question.at("/cells").with("limit", MOST), CellCard.class)
                .answer();
        Answer<Listed<FixtureCard>> found = fixtures.answer();
        return new Offered(null, null, cells(cells), fixtures(found), trouble(cells, found));
    }

    private Offered ofOne(String cellId, Asked<Listed<FixtureCard>> fixtures) {
        Asked<CellCard> asked = house.ask(Question.at("/cells/{}", cellId), CellCard.class);
        Answer<CellPressure> pressure = house.ask(Question.at("/cells/{}/pressure", cellId), CellPressure.class)
                .answer();
        Answer<CellCard> cell = asked.answer();
        Answer<Listed<FixtureCard>> found = fixtures.answer();
        SettingCard presses = switch (pressure) {
            case Answer.Found<CellPressure> sheet ->
                PressureHistory.of(sheet.value().settings()).pressing().orElse(null);
            case Answer.Failed<CellPressure> unknown -> null;
        };
        return new Offered(
                cell.isFound() ? cell.getValue() : null, presses, List.of(), fixtures(found), trouble(cell, found));
    }

    private static List<Choice> cells(Answer<Listed<CellCard>> cells) {
        return items(cells).stream()
                .filter(cell -> !cell.retired())
                .map(cell -> new Choice(cell.cellId().toString(), cell.label()))
                .toList();
    }

    private static List<Choice> fixtures(Answer<Listed<FixtureCard>> fixtures) {
        return items(fixtures).stream().map(SettingChoices::choice).toList();
    }

    private static Choice choice(FixtureCard fixture) {
        SettingCard presses = fixture.presses();
        String text = presses == null ? fixture.label() : fixture.label() + ", presses " + presses.cellName();
        return new Choice(fixture.fixtureId().toString(), text);
    }

    private static <T> List<T> items(Answer<Listed<T>> answer) {
        return answer.isFound() ? answer.getValue().items() : List.of();
    }

    private static @Nullable Trouble trouble(Answer<?> one, Answer<?> other) {
        if (!one.isFound()) {
            return one.getTrouble();
        }
        return other.isFound() ? null : other.getTrouble();
    }
}

package org.provolt.portal.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.provolt.portal.forms.Form;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.instruments.InstrumentCard;
import org.provolt.portal.instruments.LoadCellsCard;
import org.provolt.portal.instruments.MappingCard;
import org.provolt.portal.runs.RunCard;

/// Asks for a reading under the mappings that the run's instrument has now. What a person saved a moment ago is told to
/// the gateway on another way, so it is named here, and the reading waits for it.
@Singleton
class ReadingAgain {

    private final House house;

    ReadingAgain(House house) {
        this.house = house;
    }

    Command command(ImportCard file, Form form) {
        Command typed = form.command();
        UUID runId = file.runId();
        if (runId != null && typed.body() instanceof ObjectNode body) {
            instrument(runId).ifPresent(instrument -> name(instrument, body));
        }
        return typed;
    }

    private static void name(InstrumentCard instrument, ObjectNode body) {
        Objects.requireNonNullElse(instrument.mappings(), List.<MappingCard>of()).stream()
                .filter(MappingCard::newest)
                .forEach(mapping -> body.withObject("/mappings").put(mapping.name(), mapping.version()));
        Objects.requireNonNullElse(instrument.loadCells(), List.<LoadCellsCard>of()).stream()
                .mapToInt(LoadCellsCard::version)
                .max()
                .ifPresent(newest -> body.put("load_cells_version", newest));
    }

    /// Empty where cycling does not answer now: then nothing is waited for.
    private Optional<InstrumentCard> instrument(UUID runId) {
        return ask(Question.at("/runs/{}", runId), RunCard.class)
                .flatMap(run -> ask(Question.at("/instruments/{}", run.instrumentId()), InstrumentCard.class));
    }

    private <T> Optional<T> ask(Question where, Class<T> type) {
        return switch (house.ask(where, type).answer()) {
            case Answer.Found<T> found -> Optional.of(found.value());
            case Answer.Failed<T> away -> Optional.empty();
        };
    }
}

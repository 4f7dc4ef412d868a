package org.provolt.portal.cells;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// The lots that a form offers. Without them a form is still a form.
@Singleton
class LotChoices {

    private static final int MOST = 1_000;

    private final House house;

    LotChoices(House house) {
        this.house = house;
    }

    List<Choice> all() {
        return switch (house.list(Question.at("/lots").with("limit", MOST), LotCard.class)
                .answer()) {
            case Answer.Found<Listed<LotCard>> found ->
                found.value().items().stream()
                        .map(lot -> new Choice(lot.lotId().toString(), lot.text()))
                        .toList();
            case Answer.Failed<Listed<LotCard>> none -> List.of();
        };
    }

    /// What a person calls the lot; its identity where nothing is known of it.
    String named(String lotId) {
        return lotId.isEmpty()
                ? ""
                : all().stream()
                        .filter(lot -> lot.value().equals(lotId))
                        .map(Choice::text)
                        .findFirst()
                        .orElse(lotId);
    }
}

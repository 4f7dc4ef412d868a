package org.provolt.portal.runs;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;

/// All cycles of a run, page after page, for a chart.
@Singleton
class AllCycles {

    private static final int PAGE = 1_000;
    /// A chart of more has several cycles on each pixel; the table pages on.
    private static final int MOST_PAGES = 20;

    private final House house;

    AllCycles(House house) {
        this.house = house;
    }

    Answer<CyclesSheet> of(UUID runId) {
        List<CycleLine> lines = new ArrayList<>();
        @Nullable String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Question question =
                    Question.at("/runs/{}/cycles", runId).with("limit", PAGE).with("after", after);
            switch (house.ask(question, CyclesSheet.class).answer()) {
                case Answer.Failed<CyclesSheet> failed -> {
                    return failed;
                }
                case Answer.Found<CyclesSheet> found -> {
                    lines.addAll(found.value().items());
                    after = found.value().next();
                    if (after == null || page == MOST_PAGES - 1) {
                        return found.<CyclesSheet>map(
                                sheet -> new CyclesSheet(sheet.cellConfiguration(), List.copyOf(lines), null));
                    }
                }
            }
        }
        throw new IllegalStateException("the last page returns");
    }
}

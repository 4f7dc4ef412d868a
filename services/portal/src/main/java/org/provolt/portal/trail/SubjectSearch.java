package org.provolt.portal.trail;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// Finds the record that a person means: by its identity, or a cell by its label.
@Singleton
public class SubjectSearch {

    private static final int RESULT_LETTERS = 64;
    private static final int UUID_LETTERS = 36;
    private static final int FEW = 20;

    private final House house;

    SubjectSearch(House house) {
        this.house = house;
    }

    record Labelled(UUID cellId, String label) {}

    /// What to ask the API for, or why there is nothing to ask for.
    ///
    /// @param subject an identity, or `cells/0f…`; absent where nothing was written or nothing found
    /// @param complaint empty where there is none
    public record Meant(@Nullable String subject, String complaint) {

        /// Without the kind of record that may stand before it.
        public @Nullable String identity() {
            return subject == null ? null : subject.substring(subject.indexOf('/') + 1);
        }
    }

    public Meant meant(String written) {
        String text = written.strip();
        if (text.isEmpty() || isIdentity(text)) {
            return new Meant(text.isEmpty() ? null : text, "");
        }
        return switch (house.list(Question.at("/cells").with("q", text).with("limit", FEW), Labelled.class)
                .answer()) {
            case Answer.Found<Listed<Labelled>> found ->
                cell(found.value(), text)
                        .map(cell -> new Meant("cells/" + cell.cellId(), ""))
                        .orElseGet(() -> new Meant(null, "No cell is labelled \"" + text + "\"."));
            case Answer.Failed<Listed<Labelled>>(var why) -> new Meant(null, why.sentence());
        };
    }

    private static Optional<Labelled> cell(Listed<Labelled> cells, String label) {
        return cells.items().stream()
                .filter(cell -> cell.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /// `cells/0f…`, a UUID, or a result's SHA-256.
    private static boolean isIdentity(String text) {
        String id = text.substring(text.indexOf('/') + 1);
        return text.contains("/")
                || (id.length() == UUID_LETTERS
                        && id.chars().filter(c -> c == '-').count() == 4)
                || (id.length() == RESULT_LETTERS && id.matches("[0-9a-fA-F]+"));
    }
}

package org.provolt.cellbuild.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.StudyId;
import org.provolt.servicekit.http.ListPage;

/// Finds studies.
@Singleton
public class Studies {

    private final EntityManager entityManager;

    Studies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// A study and its version.
    public record Versioned(StudyCard card, long version) {}

    public Versioned get(StudyId studyId) {
        StudyView view = entityManager.find(StudyView.class, studyId.value());
        if (view == null) {
            throw Refused.unknown("unknown-study", "There is no study " + studyId + ".");
        }
        return new Versioned(card(view), view.version);
    }

    /// Studies by identity, those whose title or question contains `text`.
    public ListPage<StudyCard> list(@Nullable String text, @Nullable UUID after, int limit) {
        List<StudyCard> found = entityManager
                .createQuery("""
                        select s from StudyView s
                        where lower(concat(s.title, ' ', s.question)) like ?1 escape '!'
                          and (?2 is null or s.studyId > ?2)
                        order by s.studyId""", StudyView.class)
                .setParameter(1, ListPage.containing(text))
                .setParameter(2, after)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(this::card)
                .toList();
        return ListPage.of(found, limit, study -> study.studyId().toString());
    }

    private StudyCard card(StudyView view) {
        List<String> factors = view.factors.isEmpty()
                ? List.of()
                : Arrays.stream(view.factors.split(",")).toList();
        return new StudyCard(
                new StudyId(view.studyId),
                view.title,
                view.question,
                factors,
                members(view.studyId),
                view.occurredAt,
                view.recordedAt,
                view.recordedBy);
    }

    private List<StudyCard.Member> members(UUID studyId) {
        return entityManager.createQuery("""
                        select m, c.label from StudyCellView m join CellCardView c on c.cellId = m.place.cellId
                        where m.place.studyId = ?1 order by c.label""", Object[].class).setParameter(1, studyId).getResultList().stream()
                .map(row -> member((StudyCellView) row[0], (String) row[1]))
                .toList();
    }

    private static StudyCard.Member member(StudyCellView view, String label) {
        return new StudyCard.Member(new CellId(view.place.cellId()), label, view.assignedAt, view.assignedBy);
    }
}

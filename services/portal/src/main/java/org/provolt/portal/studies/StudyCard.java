package org.provolt.portal.studies;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A study, as its pages need it.
public record StudyCard(
        UUID studyId,
        String title,
        String question,
        List<String> factors,
        List<Member> cells,
        Instant occurredAt,
        String recordedBy) {

    public record Member(UUID cellId, String label, Instant assignedAt) {}

    /// What varies between the cells, in words.
    public String getFactorWords() {
        return factors.stream().map(Factor::wordsOf).collect(Collectors.joining(", "));
    }

    public boolean isRested() {
        return factors.contains(Factor.REST.toString());
    }

    Map<UUID, String> labels() {
        return cells.stream().collect(Collectors.toMap(Member::cellId, Member::label));
    }
}

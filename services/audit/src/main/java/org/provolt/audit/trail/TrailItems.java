package org.provolt.audit.trail;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.sentence.SamplesTogether;
import org.provolt.audit.sentence.Sentences;
import org.provolt.audit.subject.About;
import org.provolt.audit.subject.RecordedSamples;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.witness.Content;
import org.provolt.audit.witness.Witnessed;
import org.provolt.audit.witness.WitnessedData;

/// Writes witnessed facts as a trail's items.
@Singleton
class TrailItems {

    private final WitnessedSentences words;
    private final WitnessedData data;
    private final RecordedSamples samples;

    TrailItems(WitnessedSentences words, WitnessedData data, RecordedSamples samples) {
        this.words = words;
        this.data = data;
        this.samples = samples;
    }

    /// @param summary each batch of samples stands for all that came with it
    List<TrailItem> of(List<Witnessed> facts, boolean summary) {
        Sentences sentences = words.withNamesAsOfNow();
        return facts.stream().map(fact -> item(fact, sentences, summary)).toList();
    }

    private TrailItem item(Witnessed fact, Sentences sentences, boolean summary) {
        Content content = data.content(fact);
        if (summary && content instanceof Content.Samples head) {
            Optional<SamplesTogether> together = samples.broughtWith(fact.number)
                    .map(b -> new SamplesTogether(b.batches(), b.records(), b.fromRecord(), b.toRecord()));
            return item(
                    fact,
                    content,
                    together.map(t -> sentences.sentence(fact, head, t))
                            .orElseGet(() -> sentences.sentence(fact, head)),
                    together.map(SamplesTogether::batches).orElse(1L));
        }
        return item(fact, content, sentences.sentence(fact, content), null);
    }

    private TrailItem item(Witnessed fact, Content content, String sentence, @Nullable Long summarises) {
        return new TrailItem(
                fact.eventId,
                fact.number,
                fact.service,
                fact.factType,
                subject(fact, content),
                fact.occurredAt,
                fact.recordedAt,
                fact.actor,
                fact.role,
                fact.device,
                fact.reason,
                fact.command,
                fact.correlationId,
                fact.causationId,
                fact.traceId,
                HexFormat.of().formatHex(fact.sha256),
                summarises,
                sentence,
                data.tree(fact));
    }

    static String subject(Witnessed fact, Content content) {
        return switch (content) {
            case Content.Whole(var told) -> About.of(told).main().toString();
            case Content.Samples(var head) -> Subject.of(head.runId()).toString();
            case Content.Unknown unknown ->
                (fact.streamType == null ? "unknown" : fact.streamType.toLowerCase(Locale.ROOT)) + "/" + fact.streamId;
        };
    }
}

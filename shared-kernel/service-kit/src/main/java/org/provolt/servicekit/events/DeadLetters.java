package org.provolt.servicekit.events;

import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.IllegalPayloadAccessException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.life.TableGauges;

/// Facts that a streaming projection could not bear. One stands at the head of its stream's letters; those behind it
/// wait, because a projection gets a stream's facts in order or not at all.
@Singleton
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final String HEADS = """
            select d.dead_letter_id, d.processing_group, d.aggregate_identifier, d.payload_type, d.cause_type,
              d.cause_message, d.enqueued_at, d.last_touched, d.event_identifier, d.sequence_identifier,
              (select count(*) from dead_letter_entry e where e.processing_group = d.processing_group
                and e.sequence_identifier = d.sequence_identifier) as letters
            from dead_letter_entry d
            where d.sequence_index = (select min(f.sequence_index) from dead_letter_entry f
              where f.processing_group = d.processing_group and f.sequence_identifier = d.sequence_identifier)""";

    private final AxonRuntime axon;
    private final EntityManager entityManager;
    private final TableGauges gauges;

    DeadLetters(AxonRuntime axon, EntityManager entityManager, TableGauges gauges) {
        this.axon = axon;
        this.entityManager = entityManager;
        this.gauges = gauges;
    }

    void start(@Observes StartupEvent event) {
        gauges.gauge("provolt.dead.letters", Tags.empty(), "select count(*) from dead_letter_entry");
    }

    /// @param projection that could not bear it
    /// @param cause      what it said
    /// @param waiting    how many facts of the same stream wait behind it
    public record Letter(
            String deadLetterId,
            String projection,
            @Nullable String streamId,
            String type,
            String eventId,
            @Nullable String cause,
            Instant enqueuedAt,
            @Nullable Instant lastTriedAt,
            long waiting) {}

    /// What came of a retry.
    ///
    /// @param handled whether the projection has all of them now
    /// @param waiting how many letters of the stream are left
    /// @param cause   what the projection says now; absent when all was well
    public record Outcome(
            boolean handled, long waiting, @Nullable String cause) {}

    private record Head(Letter letter, String sequence) {}

    /// Heads, the oldest first.
    ///
    /// @param after when and which the last one was, as `2026-… id`; absent for the first
    public List<Letter> list(@Nullable String after, int most) {
        String[] place = after == null ? new String[] {"0001-01-01T00:00:00Z", ""} : after.split(" ", 2);
        Instant from = moment(place);
        String next = "(d.enqueued_at, d.dead_letter_id) > (?1, ?2) order by d.enqueued_at, d.dead_letter_id limit ?3";
        return heads(next, from, place[1], most).stream().map(Head::letter).toList();
    }

    private static Instant moment(String[] place) {
        try {
            return Instant.parse(place[0]);
        } catch (DateTimeException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }

    /// Gives a stream's letters to their projection again, the head first. It stops at the first that it cannot bear.
    public Outcome retry(String deadLetterId) {
        Head head = find("d.dead_letter_id = ?1", deadLetterId)
                .orElseThrow(() -> Refused.unknown(
                        "unknown-dead-letter",
                        "No dead letter " + deadLetterId + " stands at the head of its stream; it may be handled."));
        boolean handled = handle(head.letter());
        Optional<Head> left = find(
                "d.processing_group = ?1 and d.sequence_identifier = ?2",
                head.letter().projection(),
                head.sequence());
        return left.map(next -> new Outcome(
                        false,
                        next.letter().waiting() + 1,
                        handled ? "It is being tried already." : next.letter().cause()))
                .orElseGet(() -> new Outcome(true, 0, null));
    }

    /// A projection that still cannot bear it rolls back all that the attempt wrote, its new cause with it: the letter
    /// stays as it was, and what was said this time is logged.
    private boolean handle(Letter head) {
        SequencedDeadLetterProcessor<EventMessage<?>> letters = axon.configuration()
                .eventProcessingConfiguration()
                .sequencedDeadLetterProcessor(head.projection())
                .orElseThrow(() -> Refused.conflict(
                        "projection-gone", "There is no projection " + head.projection() + " any more."));
        try {
            return letters.process(letter -> letter.message().getIdentifier().equals(head.eventId()));
        } catch (IllegalPayloadAccessException rolledBack) {
            LOG.warnf(rolledBack, "%s still cannot bear fact %s", head.projection(), head.eventId());
            return false;
        }
    }

    private Optional<Head> find(String condition, Object... parameters) {
        return heads(condition, parameters).stream().findFirst();
    }

    private List<Head> heads(String condition, Object... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Query query = entityManager.createNativeQuery(HEADS + " and " + condition, Object[].class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            List<?> rows = query.getResultList();
            return rows.stream()
                    .map(Object[].class::cast)
                    .map(DeadLetters::head)
                    .toList();
        });
    }

    private static Head head(Object[] row) {
        String type = (String) row[4];
        String cause = type == null ? (String) row[5] : type + ": " + row[5];
        Letter letter = new Letter(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[8],
                cause,
                (Instant) row[6],
                (Instant) row[7],
                ((Number) row[10]).longValue() - 1);
        return new Head(letter, (String) row[9]);
    }
}

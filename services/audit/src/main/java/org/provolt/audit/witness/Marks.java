package org.provolt.audit.witness;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.provolt.audit.Rows;

/// How far each service's numbers are witnessed. Witnessing itself does not touch the marks, so that nothing waits for
/// them; they are moved on once a second, and read from there on.
@Singleton
class Marks {

    private static final String LIVE = """
            select m.service,
              case when exists (select 1 from witnessed w where w.service = m.service and w.number = m.contiguous + 1)
                then (select w.number from witnessed w
                      where w.service = m.service and w.number > m.contiguous and not exists
                        (select 1 from witnessed n where n.service = w.service and n.number = w.number + 1)
                      order by w.number limit 1)
                else m.contiguous end,
              coalesce((select max(w.number) from witnessed w where w.service = m.service), 0),
              m.missing_since
            from witness_mark m order by m.service""";

    private final EntityManager entityManager;

    Marks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// The marks as they are at this moment.
    List<Mark> all() {
        return Rows.of(entityManager.createNativeQuery(LIVE, Object[].class), Object[].class).stream()
                .map(Marks::mark)
                .toList();
    }

    /// Moves the marks on to where they are at this moment; nobody else does until this transaction ends. A number is
    /// missing since it was first the next one while a higher one was there.
    List<Mark> moveOn() {
        lock();
        return all().stream().map(this::keep).toList();
    }

    /// Of these, those whose next number is missing for longer than is patient.
    List<Mark> missingTooLong(List<Mark> marks, Duration patience) {
        Instant since = now().minus(patience);
        return marks.stream()
                .filter(mark ->
                        mark.missingSince() != null && mark.missingSince().isBefore(since))
                .toList();
    }

    private void lock() {
        Rows.of(
                entityManager.createNativeQuery(
                        "select 1 from witness_mark order by service for update", Integer.class),
                Integer.class);
    }

    private Instant now() {
        return (Instant) entityManager
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    private Mark keep(Mark mark) {
        Instant missingSince = (Instant) entityManager
                .createNativeQuery("""
                        update witness_mark set contiguous = ?2, missing_since = case
                          when ?2 = ?3 then null
                          when contiguous = ?2 and missing_since is not null then missing_since
                          else clock_timestamp() end
                        where service = ?1 returning missing_since""", Instant.class)
                .setParameter(1, mark.service())
                .setParameter(2, mark.contiguous())
                .setParameter(3, mark.highest())
                .getSingleResult();
        return new Mark(mark.service(), mark.contiguous(), mark.highest(), missingSince);
    }

    private static Mark mark(Object[] row) {
        return new Mark(
                (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), (Instant) row[3]);
    }
}

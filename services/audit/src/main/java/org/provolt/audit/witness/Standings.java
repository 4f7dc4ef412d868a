package org.provolt.audit.witness;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.provolt.audit.Rows;

/// Finds how the witnessing stands.
@Singleton
class Standings {

    private static final int MOST_RANGES = 10;

    private final EntityManager entityManager;
    private final Marks marks;
    private final Alarms alarms;

    Standings(EntityManager entityManager, Marks marks, Alarms alarms) {
        this.entityManager = entityManager;
        this.marks = marks;
        this.alarms = alarms;
    }

    List<Standing> all() {
        List<Alarm> raised = alarms.all();
        return marks.all().stream().map(mark -> standing(mark, raised)).toList();
    }

    private Standing standing(Mark mark, List<Alarm> raised) {
        List<Alarm> own = raised.stream()
                .filter(alarm -> alarm.service().equals(mark.service()))
                .toList();
        return new Standing(
                mark.service(),
                Standing.state(mark, own),
                mark.contiguous(),
                mark.highest(),
                mark.missingSince(),
                missing(mark),
                own);
    }

    private List<Standing.Missing> missing(Mark mark) {
        return Rows.of(
                        entityManager
                                .createNativeQuery("""
                        select before + 1, number - 1 from (
                          select number, lag(number, 1, cast(?2 as bigint)) over (order by number) as before
                          from witnessed where service = ?1 and number > ?2) seen
                        where number > before + 1 order by number limit ?3""", Object[].class)
                                .setParameter(1, mark.service())
                                .setParameter(2, mark.contiguous())
                                .setParameter(3, MOST_RANGES),
                        Object[].class)
                .stream()
                .map(row -> new Standing.Missing(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }
}

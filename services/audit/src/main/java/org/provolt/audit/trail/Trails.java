package org.provolt.audit.trail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.provolt.audit.Rows;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.witness.Witnessed;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cycling.SamplesRecorded;

/// The facts about a record, in order.
@Singleton
public class Trails {

    private final EntityManager entityManager;
    private final String samplesType = FactTypes.all().nameOf(SamplesRecorded.class);

    Trails(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Whether anything was ever witnessed about a record.
    public boolean isKnown(Subject subject) {
        return !Rows.of(
                        entityManager
                                .createNativeQuery(
                                        "select 1 from trail_entry where records = ?1 and record_id = ?2 limit 1",
                                        Integer.class)
                                .setParameter(1, subject.records().toString())
                                .setParameter(2, subject.id()),
                        Integer.class)
                .isEmpty();
    }

    /// What follows a place in a record's trail.
    ///
    /// @param summary of the batches that one import brought to one series, only the first
    List<Witnessed> of(Subject subject, boolean summary, TrailPlace after, int most) {
        return Rows.of(
                entityManager
                        .createNativeQuery("""
                        select w.* from trail_entry t join witnessed w on w.service = t.service and w.number = t.number
                        where t.records = ?1 and t.record_id = ?2
                          and (t.recorded_at, t.service, t.number) > (?3, ?4, ?5)
                          and (not ?6 or w.fact_type <> ?7 or not exists (
                            select 1 from recorded_samples s join recorded_samples e on e.run_id = s.run_id
                              and e.series_id = s.series_id and e.import_id is not distinct from s.import_id
                              and e.number < s.number
                            where s.number = w.number))
                        order by t.recorded_at, t.service, t.number limit ?8""", Witnessed.class)
                        .setParameter(1, subject.records().toString())
                        .setParameter(2, subject.id())
                        .setParameter(3, after.recordedAt())
                        .setParameter(4, after.service())
                        .setParameter(5, after.number())
                        .setParameter(6, summary)
                        .setParameter(7, samplesType)
                        .setParameter(8, most),
                Witnessed.class);
    }
}

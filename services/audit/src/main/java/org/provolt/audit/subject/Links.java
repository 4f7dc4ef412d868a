package org.provolt.audit.subject;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.provolt.audit.FactNumber;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;

/// Ties each witnessed fact to what it is about. Facts come in any order: a run's end may be witnessed before its
/// start tells the cell, and stands in the cell's trail all the same. Used within the transaction of the witnessing, at
/// whose end most of it is written at once: a round trip for each row was half of what witnessing took.
@Singleton
public class Links {

    private final EntityManager entityManager;
    private final RecordedSamples samples;
    private final ToldCycles cycles;
    private final List<String> risingTypes = RisingTypes.names(FactTypes.all());

    Links(EntityManager entityManager, RecordedSamples samples, ToldCycles cycles) {
        this.entityManager = entityManager;
        this.samples = samples;
        this.cycles = cycles;
    }

    public void add(FactNumber number, Instant recordedAt, Fact fact) {
        About about = About.of(fact);
        about.subjects().forEach(subject -> entityManager.persist(TrailEntry.of(subject, number, recordedAt)));
        about.owners().forEach(owner -> belongs(about.main(), owner, number.number()));
        if (about.rises()) {
            enterInOwners(about.main(), number, recordedAt);
        }
        about.names().forEach((subject, name) -> name(subject, name, number.number()));
        samples.add(number, fact);
        cycles.add(number, fact);
    }

    /// From now on what rises from the subject stands in the owner's trail, and what rose before it was known.
    private void belongs(Subject subject, Subject owner, long number) {
        entityManager
                .createNativeQuery("""
                        insert into belongs_to (records, record_id, owner_records, owner_id, number)
                        values (?1, ?2, ?3, ?4, ?5) on conflict (records, record_id, owner_records, owner_id)
                        do update set number = excluded.number where belongs_to.number < excluded.number""")
                .setParameter(1, subject.records().toString())
                .setParameter(2, subject.id())
                .setParameter(3, owner.records().toString())
                .setParameter(4, owner.id())
                .setParameter(5, number)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into trail_entry (records, record_id, recorded_at, service, number)
                        select ?3, ?4, t.recorded_at, t.service, t.number
                        from trail_entry t join witnessed w on w.service = t.service and w.number = t.number
                        where t.records = ?1 and t.record_id = ?2 and w.fact_type in (?5) on conflict do nothing""")
                .setParameter(1, subject.records().toString())
                .setParameter(2, subject.id())
                .setParameter(3, owner.records().toString())
                .setParameter(4, owner.id())
                .setParameter(5, risingTypes)
                .executeUpdate();
    }

    private void enterInOwners(Subject subject, FactNumber number, Instant recordedAt) {
        entityManager
                .createNativeQuery("""
                        insert into trail_entry (records, record_id, recorded_at, service, number)
                        select b.owner_records, b.owner_id, ?3, ?4, ?5 from belongs_to b
                        where b.records = ?1 and b.record_id = ?2 on conflict do nothing""")
                .setParameter(1, subject.records().toString())
                .setParameter(2, subject.id())
                .setParameter(3, recordedAt)
                .setParameter(4, number.service())
                .setParameter(5, number.number())
                .executeUpdate();
    }

    private void name(Subject subject, String name, long number) {
        entityManager
                .createNativeQuery("""
                        insert into record_name (records, record_id, name, number) values (?1, ?2, ?3, ?4)
                        on conflict (records, record_id) do update set name = excluded.name, number = excluded.number
                        where record_name.number < excluded.number""")
                .setParameter(1, subject.records().toString())
                .setParameter(2, subject.id())
                .setParameter(3, name)
                .setParameter(4, number)
                .executeUpdate();
    }
}

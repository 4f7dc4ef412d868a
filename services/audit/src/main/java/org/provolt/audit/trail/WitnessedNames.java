package org.provolt.audit.trail;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.audit.Rows;
import org.provolt.audit.sentence.Names;
import org.provolt.audit.subject.Records;
import org.provolt.audit.subject.Subject;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;

/// The names that facts told, each looked up once for a page.
final class WitnessedNames implements Names {

    private static final int SHORT_IDENTITY = 8;

    private final EntityManager entityManager;
    private final Map<Subject, String> found = new HashMap<>();

    WitnessedNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String cell(CellId cellId) {
        return "cell " + name(Subject.of(cellId));
    }

    @Override
    public String study(StudyId studyId) {
        return "study " + name(Subject.of(studyId));
    }

    @Override
    public String fixture(FixtureId fixtureId) {
        return "fixture " + name(Subject.of(fixtureId));
    }

    @Override
    public String instrument(InstrumentId instrumentId) {
        return name(Subject.of(instrumentId));
    }

    @Override
    public String setting(PressureSettingId settingId) {
        return name(Subject.of(settingId));
    }

    @Override
    public String image(ImageId imageId) {
        return "image " + name(Subject.of(imageId));
    }

    @Override
    public String run(RunId runId) {
        return found.computeIfAbsent(Subject.of(runId), this::runOnItsCell);
    }

    private String name(Subject subject) {
        return found.computeIfAbsent(subject, this::lookUp);
    }

    private String lookUp(Subject subject) {
        List<String> names = Rows.of(
                entityManager
                        .createNativeQuery(
                                "select name from record_name where records = ?1 and record_id = ?2", String.class)
                        .setParameter(1, subject.records().toString())
                        .setParameter(2, subject.id()),
                String.class);
        return names.isEmpty() ? beginning(subject) : names.getFirst();
    }

    private String runOnItsCell(Subject run) {
        return "run " + beginning(run)
                + cellOf(run).map(label -> " on cell " + label).orElse("");
    }

    /// The label of the cell that the run was last told to be on.
    private Optional<String> cellOf(Subject run) {
        List<String> labels = Rows.of(
                entityManager
                        .createNativeQuery("""
                        select coalesce(n.name, left(b.owner_id, ?3))
                        from belongs_to b left join record_name n on n.records = b.owner_records and n.record_id = b.owner_id
                        where b.records = 'runs' and b.record_id = ?1 and b.owner_records = ?2
                        order by b.number desc limit 1""", String.class)
                        .setParameter(1, run.id())
                        .setParameter(2, Records.CELLS.toString())
                        .setParameter(3, SHORT_IDENTITY),
                String.class);
        return labels.stream().findFirst();
    }

    private static String beginning(Subject subject) {
        return subject.id().substring(0, Math.min(SHORT_IDENTITY, subject.id().length()));
    }
}

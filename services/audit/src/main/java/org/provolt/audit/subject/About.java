package org.provolt.audit.subject;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.pressure.PressureFact;

/// What a fact is about.
///
/// @param subjects the first is the one that it is mainly about
/// @param owners of the first subject, where this fact tells them: a run's cell, a setting's fixture
/// @param rises it stands in the trails of the first subject's owners too
/// @param names what people call a record, where this fact says so
public record About(SequencedSet<Subject> subjects, List<Subject> owners, boolean rises, Map<Subject, String> names) {

    public static About of(Fact fact) {
        return switch (fact) {
            case CellBuildFact told -> AboutCells.of(told);
            case PressureFact told -> AboutPressures.of(told);
            case CyclingFact told -> AboutRuns.of(told);
            case ImagingFact told -> AboutImages.of(told);
            case MetricsFact told -> AboutResults.of(told);
            default ->
                throw new IllegalStateException(fact.getClass() + " is of a family that the audit does not know");
        };
    }

    public Subject main() {
        return subjects.getFirst();
    }

    static About about(Subject main, @Nullable Subject... others) {
        SequencedSet<Subject> subjects = new LinkedHashSet<>();
        subjects.add(main);
        for (Subject other : others) {
            if (other != null) {
                subjects.add(other);
            }
        }
        return new About(subjects, List.of(), false, Map.of());
    }

    About ownedBy(List<Subject> newOwners) {
        return new About(subjects, newOwners, rises, names);
    }

    About rising() {
        return new About(subjects, owners, true, names);
    }

    About naming(Subject subject, String name) {
        Map<Subject, String> more = new LinkedHashMap<>(names);
        more.put(subject, name);
        return new About(subjects, owners, rises, more);
    }
}

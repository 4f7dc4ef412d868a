package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.contracts.cellbuild.StudyFactor;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardStudies;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.quotation.Quotations;
import org.provolt.metrics.quotation.Quoted;
import org.provolt.metrics.read.ImageClosure;
import org.provolt.metrics.read.ImageMorphology;
import org.provolt.metrics.read.Morphologies;

/// Looks at the images of a study's cells.
@Singleton
class SeenDeposits {

    private final HeardStudies studies;
    private final StudyRuns runs;
    private final RunFactor factors;
    private final Quotations quotations;
    private final ImageTable images;
    private final Morphologies morphologies;

    SeenDeposits(
            HeardStudies studies,
            StudyRuns runs,
            RunFactor factors,
            Quotations quotations,
            ImageTable images,
            Morphologies morphologies) {
        this.studies = studies;
        this.runs = runs;
        this.factors = factors;
        this.quotations = quotations;
        this.images = images;
        this.morphologies = morphologies;
    }

    /// @param most deposits of an image, the largest
    StudyDeposits of(StudyId studyId, int most) {
        Map<RunId, Measured> rests = rests(studyId);
        List<StudyDeposits.Image> seen = studies.cells(studyId).stream()
                .flatMap(cell -> images.of(cell).stream())
                .map(image -> seen(image, rests, most))
                .toList();
        return new StudyDeposits(studyId, seen);
    }

    private Map<RunId, Measured> rests(StudyId studyId) {
        Quoted quoted = quotations.quotedBy(studyId);
        Map<RunId, Measured> rests = new HashMap<>();
        for (HeardRun run : runs.of(studyId)) {
            rests.put(run.runId(), factors.over(runs.cyclesOf(run, quoted).cycles(), run, StudyFactor.REST_DURATION));
        }
        return rests;
    }

    /// The rest is that of the run whose charge is held against the deposit.
    private StudyDeposits.Image seen(ImageId image, Map<RunId, Measured> rests, int most) {
        ImageMorphology morphology = morphologies.of(image, null);
        ImageClosure closure = morphology.volumeClosure();
        RunId plating = closure == null ? null : closure.runId();
        Measured none = Measured.absent(Reason.NO_RUN);
        Measured rest = plating == null ? none : rests.getOrDefault(plating, none);
        return StudyDeposits.Image.of(morphology, rest, morphologies.deposits(image), most);
    }
}

package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.metrics.closure.MetalTable;
import org.provolt.metrics.closure.PlatedCharge;
import org.provolt.metrics.conditions.CircumstancesTable;
import org.provolt.metrics.conditions.LoadCellPressures;
import org.provolt.metrics.domain.ClosureCommand.TellClosure;
import org.provolt.metrics.domain.ClosureCommand.WithdrawClosure;
import org.provolt.metrics.domain.ClosureId;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.morphology.Measuring;
import org.provolt.metrics.read.ClosureViews;
import org.provolt.metrics.result.ClosureContent;
import org.provolt.metrics.result.ClosureTelling;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;

/// Brings what is told of charge against deposit in line with what was found: tells what changed, nothing else.
@Singleton
class ClosureSettling {

    private final ImageTable images;
    private final Measuring measuring;
    private final Platings platings;
    private final Ages ages;
    private final MetalTable metals;
    private final HeardFiles files;
    private final CircumstancesTable circumstances;
    private final LoadCellPressures pressures;
    private final ClosureViews views;
    private final Commands commands;

    ClosureSettling(
            ImageTable images,
            Measuring measuring,
            Platings platings,
            Ages ages,
            MetalTable metals,
            HeardFiles files,
            CircumstancesTable circumstances,
            LoadCellPressures pressures,
            ClosureViews views,
            Commands commands) {
        this.images = images;
        this.measuring = measuring;
        this.platings = platings;
        this.ages = ages;
        this.metals = metals;
        this.files = files;
        this.circumstances = circumstances;
        this.pressures = pressures;
        this.views = views;
        this.commands = commands;
    }

    void settle(HeardImage image) {
        PlatedCharge charge = platings.upTo(image.stage(), image.cellId());
        ClosureTelling telling = new ClosureTelling(
                image,
                ages.of(image),
                charge,
                metals.of(image.cellId()),
                charge.from().map(from -> files.of(from.runId())).orElse(List.of()),
                circumstances.of(image.cellId()),
                pressures.of(image.imageId()),
                AnalysisParameters.DEFAULTS,
                Occurred.now());
        Map<UUID, String> standing = views.digests(image.imageId());
        images.segmentations(image.imageId()).stream()
                .flatMap(asked -> told(telling, asked).stream())
                .filter(closure -> !ClosureContent.digest(closure)
                        .equals(standing.get(ClosureId.of(closure).value())))
                .forEach(closure -> commands.send(new TellClosure(closure)));
    }

    /// The image was taken back.
    void withdraw(HeardImage image) {
        Map<UUID, String> standing = views.digests(image.imageId());
        images.segmentations(image.imageId()).stream()
                .filter(asked -> standing.containsKey(
                        ClosureId.of(image.imageId(), asked.segmentationId()).value()))
                .forEach(asked -> commands.send(
                        new WithdrawClosure(image.imageId(), image.cellId(), asked.segmentationId(), Occurred.now())));
    }

    private Optional<VolumeClosureMeasured> told(ClosureTelling telling, Asked asked) {
        return measuring.findings(Measuring.question(telling.image(), asked)).map(found -> telling.tell(asked, found));
    }
}

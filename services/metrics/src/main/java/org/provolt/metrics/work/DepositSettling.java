package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.metrics.conditions.CircumstancesTable;
import org.provolt.metrics.conditions.LoadCellPressures;
import org.provolt.metrics.domain.DepositCommand.TellDeposit;
import org.provolt.metrics.domain.DepositCommand.WithdrawDeposit;
import org.provolt.metrics.domain.DepositId;
import org.provolt.metrics.morphology.Findings;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.morphology.Measuring;
import org.provolt.metrics.read.DepositViews;
import org.provolt.metrics.result.DepositContent;
import org.provolt.metrics.result.DepositTelling;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;

/// Brings what is told of an image's segmentations in line with what was found: tells those that changed, no others.
@Singleton
class DepositSettling {

    private final ImageTable images;
    private final Measuring measuring;
    private final DepositViews views;
    private final Ages ages;
    private final CircumstancesTable circumstances;
    private final LoadCellPressures pressures;
    private final Commands commands;
    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;

    DepositSettling(
            ImageTable images,
            Measuring measuring,
            DepositViews views,
            Ages ages,
            CircumstancesTable circumstances,
            LoadCellPressures pressures,
            Commands commands) {
        this.images = images;
        this.measuring = measuring;
        this.views = views;
        this.ages = ages;
        this.circumstances = circumstances;
        this.pressures = pressures;
        this.commands = commands;
    }

    /// Whether every segmentation was measured.
    boolean settle(HeardImage image) {
        List<Asked> asked = images.segmentations(image.imageId());
        DepositTelling telling = new DepositTelling(
                image,
                ages.of(image),
                circumstances.of(image.cellId()),
                pressures.of(image.imageId()),
                parameters,
                Occurred.now());
        List<DepositMeasured> deposits =
                asked.stream().flatMap(each -> told(telling, each).stream()).toList();
        Map<UUID, String> standing = views.digests(image.imageId());
        deposits.stream()
                .filter(deposit -> !DepositContent.digest(deposit)
                        .equals(standing.get(DepositId.of(deposit).value())))
                .forEach(deposit -> commands.send(new TellDeposit(deposit)));
        return deposits.size() == asked.size();
    }

    /// The image was taken back.
    void withdraw(HeardImage image) {
        Map<UUID, String> standing = views.digests(image.imageId());
        images.segmentations(image.imageId()).stream()
                .filter(asked -> standing.containsKey(
                        DepositId.of(image.imageId(), asked.segmentationId()).value()))
                .forEach(asked -> commands.send(
                        new WithdrawDeposit(image.imageId(), image.cellId(), asked.segmentationId(), Occurred.now())));
    }

    private Optional<DepositMeasured> told(DepositTelling telling, Asked asked) {
        Optional<Findings> findings = measuring.findings(Measuring.question(telling.image(), asked));
        return findings.map(found -> telling.tell(asked, found));
    }
}

package org.provolt.metrics.spectrum;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.SpectrumFitted.ModelFit;

/// One model for every spectrum of a study: a version of the charge-transfer resistance, such as `1-randles`, beside
/// the usual one, which takes the admissible model of least AIC for each spectrum by itself.
public final class FixedModel {

    public static final String OHM = "charge_transfer_resistance_ohm";
    public static final String OHM_CM2 = "charge_transfer_resistance_ohm_cm2";

    private static final String USUAL = Integer.toString(ChargeTransferResistance.ALGORITHM.version());

    private FixedModel() {}

    public static boolean isResistance(String metric) {
        return metric.equals(OHM) || metric.equals(OHM_CM2);
    }

    /// Of the resistance by a model.
    public static String version(String model) {
        return USUAL + "-" + model;
    }

    /// The usual one, then that of every model.
    public static List<String> versions() {
        return Stream.concat(
                        Stream.of(USUAL), ImpedanceModels.fixable().stream().map(model -> version(model.name())))
                .toList();
    }

    /// A spectrum as it is by one version of its resistance. What was told before models stood side by side has no
    /// resistance by any but the usual one.
    public static SpectrumFitted seen(SpectrumFitted told, String version) {
        List<Measurement> counting = told.measurements().stream()
                .filter(each -> !isResistance(each.metric()) || each.version().equals(version))
                .toList();
        ModelFit fit = version.equals(USUAL) ? null : fit(told, version);
        boolean usual = version.equals(USUAL);
        return new SpectrumFitted(
                told.runId(),
                told.cellId(),
                told.spectrumId(),
                told.stage(),
                told.stageBasis(),
                told.stageAbsentBecause(),
                counting,
                usual ? told.fit() : fit == null ? null : fit.fit(),
                usual ? told.fitAbsentBecause() : fit == null ? null : fit.fitAbsentBecause(),
                told.kramersKronig(),
                told.models(),
                told.byModel(),
                told.inputs(),
                told.conditions(),
                told.occurredAt());
    }

    private static @Nullable ModelFit fit(SpectrumFitted told, String version) {
        List<ModelFit> byModel = told.byModel();
        return byModel == null
                ? null
                : byModel.stream()
                        .filter(each -> version(each.model()).equals(version))
                        .findFirst()
                        .orElse(null);
    }
}

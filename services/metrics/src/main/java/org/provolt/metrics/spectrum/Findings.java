package org.provolt.metrics.spectrum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.SpectrumFitted.CircuitFit;
import org.provolt.contracts.metrics.SpectrumFitted.KramersKronig;
import org.provolt.contracts.metrics.SpectrumFitted.ModelTried;

/// What lies in a spectrum's points alone, whatever the cell and the pressure: kept, so that a pressure that changes
/// fits nothing again.
///
/// @param fitAbsentBecause       given exactly when there is no fit
/// @param chargeTransferOhm      Rct, ohm; absent where no arc is closed
/// @param chargeTransferBecause  why it is absent
/// @param standardErrorOhm       of Rct, ohm
/// @param byModel                the same of each model that a study can fix
public record Findings(
        @Nullable CircuitFit fit,
        @Nullable String fitAbsentBecause,
        @Nullable Double chargeTransferOhm,
        @Nullable String chargeTransferBecause,
        @Nullable Double standardErrorOhm,
        @Nullable KramersKronig kramersKronig,
        List<ModelTried> models,
        List<OfModel> byModel) {

    /// What one model finds.
    ///
    /// @param model                 its name, that of the model without a series inductance
    /// @param fitAbsentBecause      given exactly when there is no fit
    /// @param chargeTransferOhm     Rct, ohm
    /// @param chargeTransferBecause why it is absent
    public record OfModel(
            String model,
            @Nullable CircuitFit fit,
            @Nullable String fitAbsentBecause,
            @Nullable Double chargeTransferOhm,
            @Nullable String chargeTransferBecause) {}
}

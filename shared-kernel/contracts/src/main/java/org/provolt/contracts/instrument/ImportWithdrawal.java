package org.provolt.contracts.instrument;

import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// What a file told is taken back: on the samples' topic the series that it gave records of, on the spectra's topic the
/// spectra that no other file tells.
///
/// @param reason in a person's words
public record ImportWithdrawal(RunId runId, ImportId importId, String reason) {}

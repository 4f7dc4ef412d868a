package org.provolt.analysis.impedance;

import org.provolt.analysis.Measured;

/// A parameter of a fitted circuit.
///
/// @param name          such as `R1`
/// @param unit          such as `ohm`
/// @param value         in that unit
/// @param standardError in that unit, from the residuals' scatter and the Jacobian at the end of the fit; absent at a
/// bound (`at-bound`)
/// @param determined    whether the spectrum determines it: its standard error, with residuals no smaller than a
/// potentiostat's accuracy, is not too large a share of it
public record FittedParameter(String name, String unit, double value, Measured standardError, boolean determined) {}

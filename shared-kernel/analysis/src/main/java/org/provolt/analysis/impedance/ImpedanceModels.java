package org.provolt.analysis.impedance;

import static org.provolt.analysis.impedance.circuit.Circuit.parallel;
import static org.provolt.analysis.impedance.circuit.Circuit.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.impedance.circuit.Circuit;
import org.provolt.analysis.impedance.circuit.ConstantPhase;
import org.provolt.analysis.impedance.circuit.Inductor;
import org.provolt.analysis.impedance.circuit.Resistor;
import org.provolt.analysis.impedance.circuit.Warburg;

/// The circuits that a laboratory of batteries fits, by name. `R1` is the charge transfer's; where there are two arcs
/// the first is the one at higher frequency.
///
/// Source: J. E. B. Randles, Discuss. Faraday Soc. 1 (1947) 11, doi:10.1039/DF9470100011.
public final class ImpedanceModels {

    private static final Circuit R0 = new Resistor("R0");
    private static final Circuit DIFFUSION = new Warburg("W1");
    private static final Circuit ARC = parallel(new Resistor("R1"), new ConstantPhase("CPE1"));
    private static final Circuit SECOND_ARC = parallel(new Resistor("R2"), new ConstantPhase("CPE2"));

    /// Charge transfer, then diffusion behind it, beside the double layer.
    public static final ImpedanceModel RANDLES = new ImpedanceModel(
            "randles", series(R0, parallel(new ConstantPhase("CPE1"), series(new Resistor("R1"), DIFFUSION))));
    /// An arc, then diffusion in series: the same where the two lie far apart in frequency.
    public static final ImpedanceModel ARC_WARBURG = new ImpedanceModel("arc-warburg", series(R0, ARC, DIFFUSION));
    /// One arc.
    public static final ImpedanceModel ONE_ARC = new ImpedanceModel("arc", series(R0, ARC));
    /// Two arcs.
    public static final ImpedanceModel TWO_ARCS = new ImpedanceModel("two-arcs", series(R0, ARC, SECOND_ARC));
    /// Two arcs and diffusion.
    public static final ImpedanceModel TWO_ARCS_WARBURG =
            new ImpedanceModel("two-arcs-warburg", series(R0, ARC, SECOND_ARC, DIFFUSION));
    /// An arc, then an electrode that lets no charge through.
    public static final ImpedanceModel BLOCKING_TAIL =
            new ImpedanceModel("blocking-tail", series(R0, ARC, new ConstantPhase("CPE2")));

    private static final List<ImpedanceModel> CAPACITIVE =
            List.of(RANDLES, ARC_WARBURG, ONE_ARC, TWO_ARCS, TWO_ARCS_WARBURG, BLOCKING_TAIL);

    private ImpedanceModels() {}

    /// Every model of a name: those above, and each with a series inductance, as `randles-inductance`.
    public static List<ImpedanceModel> all() {
        List<ImpedanceModel> all = new ArrayList<>(CAPACITIVE);
        CAPACITIVE.forEach(model -> all.add(withInductance(model)));
        return List.copyOf(all);
    }

    /// Those that a study can fix; a series inductance belongs to the cables, not to the model.
    public static List<ImpedanceModel> fixable() {
        return CAPACITIVE;
    }

    public static Optional<ImpedanceModel> named(String name) {
        return all().stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /// The same with an inductance in series.
    public static ImpedanceModel withInductance(ImpedanceModel model) {
        return new ImpedanceModel(model.name() + "-inductance", series(new Inductor("L1"), model.circuit()));
    }

    /// Fits every model and takes the admissible one of least AIC. Those with an inductance take part where the
    /// spectrum's highest frequency is inductive. All are fitted to the same points, so their AIC can be compared.
    public static ModelChoice choose(Spectrum spectrum) {
        return choose(spectrum, ImpedanceParameters.DEFAULTS);
    }

    public static ModelChoice choose(Spectrum spectrum, ImpedanceParameters parameters) {
        List<ImpedanceModel> models = spectrum.points().getFirst().inductive() ? all() : CAPACITIVE;
        return ModelChoice.among(models.stream()
                .map(model -> ImpedanceFit.of(spectrum, model, parameters))
                .toList());
    }
}

package org.provolt.analysis.impedance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.ImpedanceFit.Fitted;

/// Several models of one spectrum, and which of them is taken: of those that are admissible the one of least AIC, the
/// first of equals. A study that compares spectra fixes one model instead.
///
/// @param candidates every model that was tried
public record ModelChoice(List<Candidate> candidates) {

    public ModelChoice {
        candidates = List.copyOf(candidates);
    }

    /// A model that was tried.
    ///
    /// @param fit        what came of it
    /// @param admissible whether it was fitted, its residuals are not too large, every parameter beside a series
    /// R0 is determined, no arc is a negligible share of the others, no two arcs are one, and of several arcs each
    /// is closed
    public record Candidate(ImpedanceFit fit, boolean admissible) {
        private Optional<Fitted> taken() {
            return admissible && fit instanceof Fitted fitted ? Optional.of(fitted) : Optional.empty();
        }
    }

    /// The same with one model alone, with a series inductance where that fits better: for a study that fixes it.
    public ModelChoice fixedTo(ImpedanceModel model) {
        List<String> names =
                List.of(model.name(), ImpedanceModels.withInductance(model).name());
        return new ModelChoice(candidates.stream()
                .filter(candidate -> names.contains(candidate.fit().model().name()))
                .toList());
    }

    static ModelChoice among(List<ImpedanceFit> fits) {
        return new ModelChoice(fits.stream()
                .map(fit -> new Candidate(fit, fit instanceof Fitted fitted && Admissible.is(fitted)))
                .toList());
    }

    /// Empty where no model is admissible.
    public Optional<Fitted> chosen() {
        return candidates.stream()
                .map(Candidate::taken)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Fitted::akaike));
    }

    /// Why [#chosen] is empty: that of every model where all share it, else [Reason#NO_ADMISSIBLE_MODEL].
    public Optional<Reason> absentBecause() {
        if (chosen().isPresent()) {
            return Optional.empty();
        }
        List<Reason> reasons = candidates.stream()
                .map(candidate -> candidate.fit() instanceof ImpedanceFit.Absent absent
                        ? absent.because()
                        : Reason.NO_ADMISSIBLE_MODEL)
                .distinct()
                .toList();
        return Optional.of(reasons.size() == 1 ? reasons.getFirst() : Reason.NO_ADMISSIBLE_MODEL);
    }
}

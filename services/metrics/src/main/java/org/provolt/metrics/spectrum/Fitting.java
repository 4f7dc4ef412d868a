package org.provolt.metrics.spectrum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.ImpedanceFit;
import org.provolt.analysis.impedance.LinearKramersKronig;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.store.Sql;

/// Finds what lies in spectra, each once for each version of the formulas.
@Singleton
public class Fitting {

    /// A fit of every model takes some 0.1 s; a transaction is not to last.
    private static final int FITS_AT_ONCE = 20;

    private static final String KEPT_BY_MODEL = "by-model 1";

    private static final String VERSION = KEPT_BY_MODEL + " " + ImpedanceFit.ALGORITHM + " "
            + ChargeTransferResistance.ALGORITHM + " " + LinearKramersKronig.ALGORITHM;

    private final Sql sql;
    private final ObjectMapper json;
    private final SpectrumTable spectra;

    Fitting(Sql sql, ObjectMapper json, SpectrumTable spectra) {
        this.sql = sql;
        this.json = json;
        this.spectra = spectra;
    }

    public Round round() {
        return new Round();
    }

    /// As many spectra as one transaction fits.
    public final class Round {

        private int fitted;
        private boolean leftSome;

        private Round() {}

        /// Empty where it is left for another round.
        public Optional<Findings> findings(SpectrumId spectrumId) {
            Optional<Findings> kept = kept(spectrumId);
            if (kept.isPresent()) {
                return kept;
            }
            if (fitted == FITS_AT_ONCE) {
                leftSome = true;
                return Optional.empty();
            }
            fitted++;
            return Optional.of(find(spectrumId));
        }

        public boolean leftSome() {
            return leftSome;
        }
    }

    private Optional<Findings> kept(SpectrumId spectrumId) {
        return sql.first(
                "select findings from spectrum_findings where spectrum_id = ? and version = ?",
                row -> read(row.text("findings")),
                spectrumId,
                VERSION);
    }

    private Findings find(SpectrumId spectrumId) {
        Findings found = SpectrumAnalysis.of(spectra.points(spectrumId));
        sql.update("""
                insert into spectrum_findings (spectrum_id, version, findings) values (?, ?, ?)
                on conflict (spectrum_id) do update set version = excluded.version, findings = excluded.findings""", spectrumId, VERSION, write(found));
        return found;
    }

    private String write(Findings findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("findings cannot be written", broken);
        }
    }

    private Findings read(String text) {
        try {
            return json.readValue(text, Findings.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("kept findings cannot be read", broken);
        }
    }
}

package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.result.SpectrumContent;
import org.provolt.metrics.store.Sql;

/// Each spectrum as it was told last.
@Singleton
public class SpectrumViews {

    private final Sql sql;
    private final ObjectMapper json;

    SpectrumViews(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Digest(SpectrumId spectrumId, String digest) {}

    /// Digests of the spectra that were told, by identity.
    public Map<SpectrumId, String> digests(RunId runId) {
        return sql
                .list(
                        "select spectrum_id, content_digest from spectrum_view where run_id = ?",
                        row -> new Digest(row.identity("spectrum_id", SpectrumId::new), row.text("content_digest")),
                        runId)
                .stream()
                .collect(Collectors.toMap(Digest::spectrumId, Digest::digest));
    }

    void told(SpectrumFitted spectrum) {
        sql.update(
                """
                insert into spectrum_view (spectrum_id, run_id, stage, content_digest, fitted) values (?, ?, ?, ?, ?)
                on conflict (spectrum_id) do update
                  set stage = excluded.stage, content_digest = excluded.content_digest, fitted = excluded.fitted""",
                spectrum.spectrumId(),
                spectrum.runId(),
                spectrum.stage(),
                SpectrumContent.digest(spectrum),
                write(spectrum));
    }

    void withdrawn(FitWithdrawn spectrum) {
        sql.update("delete from spectrum_view where spectrum_id = ?", spectrum.spectrumId());
    }

    private String write(SpectrumFitted spectrum) {
        try {
            return json.writeValueAsString(spectrum);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a spectrum cannot be written", broken);
        }
    }

    public SpectrumFitted read(String text) {
        try {
            return json.readValue(text, SpectrumFitted.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept spectrum cannot be read", broken);
        }
    }
}

package org.provolt.metrics.morphology;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.analysis.morphology.Particle;
import org.provolt.analysis.morphology.Pores;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.analysis.morphology.SegmentationParameters;
import org.provolt.analysis.morphology.SurfaceTexture;
import org.provolt.kernel.Modality;
import org.provolt.metrics.morphology.DepositAnalysis.Analysed;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.store.AnalysisJson;
import org.provolt.metrics.store.CanonicalJson;
import org.provolt.metrics.store.Sql;

/// Finds what lies in rasters, each once for each question. Measuring reads a raster and no database, so it belongs in
/// no transaction; keeping is one statement.
@Singleton
public class Measuring {

    /// A field is measured whole: so many pixels take 440 to 600 MB while it lasts.
    public static final long MOST_PIXELS = 40_000_000;

    private static final String VERSION =
            Segmentation.ALGORITHM + " " + DepositThickness.ALGORITHM + " " + SurfaceTexture.ALGORITHM;

    private final Sql sql;
    private final Rasters rasters;

    Measuring(Sql sql, Rasters rasters) {
        this.sql = sql;
        this.rasters = rasters;
    }

    /// What is asked of a raster, as a digest.
    public static String question(HeardImage image, Asked asked) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("raster", image.rasterSha256());
        image.pixelSize().ifPresent(pixel -> question.put("pixel_size_um", List.of(pixel.xUm(), pixel.yUm())));
        question.put("segmentation", asked.segmentation());
        question.put("version", VERSION);
        if (image.modality() == Modality.SEM) {
            question.put("pores", Pores.ALGORITHM.toString());
        }
        return CanonicalJson.digest(question);
    }

    /// Measures: long for a large image.
    Analysed measure(HeardImage image, Asked asked) {
        Optional<SegmentationParameters> parameters = Segmenting.parameters(asked.segmentation());
        if (parameters.isEmpty()) {
            return DepositAnalysis.absent(Reason.SEGMENTATION_NOT_POSSIBLE, image.modality());
        }
        return image.pixels() > MOST_PIXELS
                ? DepositAnalysis.absent(Reason.IMAGE_TOO_LARGE, image.modality())
                : DepositAnalysis.of(
                        rasters.read(image.rasterSha256()), image.pixelAreaUm2(), parameters.get(), image.modality());
    }

    void keep(String question, Analysed analysed) {
        sql.update(
                """
                insert into image_findings (question, findings, deposits, deposit_heights, pores) values (?, ?, ?, ?, ?)
                on conflict do nothing""",
                question,
                AnalysisJson.write(analysed.findings()),
                DepositBytes.write(analysed.deposits()),
                analysed.heightsUm().map(DepositBytes::write).orElse(null),
                analysed.pores().map(DepositBytes::write).orElse(null));
    }

    boolean isKnown(String question) {
        return sql.first("select 1 from image_findings where question = ?", row -> true, question)
                .isPresent();
    }

    public Optional<Findings> findings(String question) {
        return sql.first(
                "select findings from image_findings where question = ?",
                row -> AnalysisJson.read(row.text("findings"), Findings.class),
                question);
    }

    /// The pores that were counted; empty where they were not looked for, or are not yet.
    public Optional<List<Particle>> pores(String question) {
        return sql.first(
                "select pores from image_findings where question = ? and pores is not null",
                row -> DepositBytes.read(row.bytes("pores")),
                question);
    }

    /// The deposits that were counted.
    public CountedDeposits deposits(String question) {
        return sql.first(
                        "select findings, deposits, deposit_heights from image_findings where question = ?",
                        row -> CountedDeposits.of(
                                AnalysisJson.read(row.text("findings"), Findings.class),
                                DepositBytes.read(row.bytes("deposits")),
                                row.bytesOrNull("deposit_heights")),
                        question)
                .orElse(CountedDeposits.NONE);
    }
}

package org.provolt.audit.sentence;

import org.jspecify.annotations.Nullable;
import org.provolt.audit.witness.Content;
import org.provolt.audit.witness.Witnessed;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.pressure.PressureFact;

/// A fact as a plain English sentence: who did what, in the laboratory's units, and why.
public final class Sentences {

    private final CellBuildPhrases cells;
    private final PressurePhrases pressures;
    private final CyclingPhrases runs;
    private final ImagingPhrases images;
    private final MetricsPhrases results;

    public Sentences(Names names) {
        this.cells = new CellBuildPhrases(names);
        this.pressures = new PressurePhrases(names);
        this.runs = new CyclingPhrases(names);
        this.images = new ImagingPhrases(names);
        this.results = new MetricsPhrases(names);
    }

    public String sentence(Witnessed fact, Content content) {
        return sentence(fact, phrase(fact, content));
    }

    /// Batches of samples that one import brought, as one sentence.
    public String sentence(Witnessed first, Content.Samples content, SamplesTogether together) {
        return sentence(first, runs.samples(content.head(), together));
    }

    private static String sentence(Witnessed fact, String phrase) {
        return Who.of(fact.role, fact.actor) + " " + phrase + because(fact.reason) + ".";
    }

    private String phrase(Witnessed fact, Content content) {
        return switch (content) {
            case Content.Whole(Fact told) -> phrase(told);
            case Content.Samples(var head) -> runs.samples(head);
            case Content.Unknown unknown ->
                "recorded something that this version has no words for (" + fact.factType + ")";
        };
    }

    String phrase(Fact fact) {
        return switch (fact) {
            case CellBuildFact told -> cells.of(told);
            case PressureFact told -> pressures.of(told);
            case CyclingFact told -> runs.of(told);
            case ImagingFact told -> images.of(told);
            case MetricsFact told -> results.of(told);
            default ->
                throw new IllegalStateException(fact.getClass() + " is of a family that the audit does not know");
        };
    }

    private static String because(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return "";
        }
        String stripped = reason.strip();
        return ", because: " + (stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped);
    }
}

package org.provolt.audit.provenance;

import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.trail.Telling;
import org.provolt.audit.witness.Content;
import org.provolt.audit.witness.Witnessed;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.metrics.QuotationFact;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.contracts.pressure.PressureFact;

/// What the facts on which a result rests say of its foundations.
final class FactNodes {

    private final Graph graph;
    private final Iris iris;
    private final Telling telling;
    private final CellNodes cells;
    private final PressureNodes pressures;
    private final RunNodes runs;
    private final ImageNodes images;

    FactNodes(Graph graph, Iris iris, Telling telling) {
        this.graph = graph;
        this.iris = iris;
        this.telling = telling;
        this.cells = new CellNodes(graph, iris);
        this.pressures = new PressureNodes(graph, iris, telling);
        this.runs = new RunNodes(graph, iris, telling);
        this.images = new ImageNodes(graph, iris);
    }

    void add(Witnessed fact, Content content, Node act) {
        switch (content) {
            case Content.Whole(Fact told) -> add(fact, told, act);
            case Content.Samples(var head) -> runs.samples(head, act);
            case Content.Unknown unknown -> {}
        }
    }

    private void add(Witnessed fact, Fact told, Node act) {
        switch (told) {
            case CellBuildFact cell -> cells.add(cell, act);
            case PressureFact pressure -> pressures.add(pressure, act);
            case CyclingFact run -> runs.add(run, fact, act);
            case ImagingFact image -> images.add(image, act);
            case MetricsFact cycle -> add(cycle, act);
            default ->
                throw new IllegalStateException(told.getClass() + " is of a family that the audit does not know");
        }
    }

    /// A telling of the cycle or spectrum without the result ends it.
    private void add(MetricsFact told, Node act) {
        String resultId = telling.result().resultId();
        boolean holds = switch (told) {
            case ResultsTold another ->
                another.measurements().stream()
                        .anyMatch(measurement -> measurement.resultId().equals(resultId));
            case CycleWithdrawn cycle -> false;
            case FitWithdrawn spectrum -> false;
            case QuotationFact quotation -> true;
            case RegimeJudged verdict -> true;
            case DepositWithdrawn image -> false;
            case VolumeClosureWithdrawn image -> false;
        };
        if (!holds) {
            graph.entity(iris.record(Subject.ofResult(resultId))).link("prov:wasInvalidatedBy", act);
        }
    }
}

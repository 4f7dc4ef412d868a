package org.provolt.portal.results;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.provolt.portal.look.Figures;
import org.provolt.portal.results.ProvenanceGraph.Node;
import org.provolt.portal.trail.RecordLink;

/// What stands on each node of a provenance graph, and where it leads.
final class Captions {

    private static final int SHORT = 8;
    private static final int DAY = 10;
    private static final int DIGITS = 5;
    private static final double PASCAL_PER_KILOPASCAL = 1_000;
    private static final String LABEL = "rdfs:label";
    private static final String STAGE = "provolt:stage";
    private static final String FILES = "urn:sha256:";

    private final Map<String, Told> told;

    private final UnaryOperator<String> people;

    /// @param people words for whoever did something
    Captions(Map<String, Told> told, UnaryOperator<String> people) {
        this.told = told;
        this.people = people;
    }

    Node node(Told node) {
        Kind kind = Kind.of(node);
        return new Node(
                node.iri(),
                kind,
                words(kind, node),
                kind.getGroup().getStyle(),
                label(kind, node),
                more(kind, node),
                link(kind, node),
                kind.column());
    }

    /// Not every agent is a person.
    private static String words(Kind kind, Told node) {
        String actor = kind == Kind.PERSON ? node.text("provolt:actor") : "";
        return actor.startsWith("instrument:")
                ? "instrument"
                : actor.startsWith("service:") ? "service" : kind.getWords();
    }

    private String label(Kind kind, Told node) {
        return switch (kind) {
            case RESULT -> result(node);
            case RECORDS ->
                node.says(STAGE)
                        ? "spectrum of " + node.text("provolt:points") + " points"
                        : "records " + node.text("provolt:from_record") + " to " + last(node);
            case SETTING ->
                node.says("provolt:measured_pressure_pa")
                        ? kilopascal(node, "provolt:measured_pressure_pa") + " measured"
                        : kilopascal(node, "provolt:applied_pressure_pa");
            case RUN -> "run " + identity(node);
            case IMPORT -> "import " + identity(node);
            case PERSON -> people.apply(node.text("provolt:actor"));
            case CELL, LOT, CALIBRATION, SOFTWARE, FILE, FIXTURE, INSTRUMENT -> named(node);
        };
    }

    /// By what people call it; by its identity where nobody said.
    private static String named(Told node) {
        return node.says(LABEL) ? node.text(LABEL) : identity(node);
    }

    private static String identity(Told node) {
        String iri = node.iri();
        String id = iri.startsWith(FILES)
                ? iri.substring(FILES.length())
                : URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    private static String result(Told node) {
        Metric metric = Metric.of(node.text("provolt:metric"));
        if (!node.says("provolt:value")) {
            return "no " + metric.words();
        }
        Scaled shown = metric.scaled(node.number("provolt:value"));
        return shown.value() == null ? metric.words() : Figures.significant(shown.value(), DIGITS) + " " + shown.unit();
    }

    private static long last(Told records) {
        return (long) records.number("provolt:to_record") - 1;
    }

    private static String kilopascal(Told node, String property) {
        return Figures.significant(node.number(property) / PASCAL_PER_KILOPASCAL, DIGITS) + " kPa";
    }

    private static String more(Kind kind, Told node) {
        return switch (kind) {
            case RESULT ->
                Metric.of(node.text("provolt:metric")).words()
                        + (node.says(STAGE) ? " at " + node.text(STAGE) : " of cycle " + node.text("provolt:cycle"));
            case RECORDS -> node.says(STAGE) ? "at " + node.text(STAGE) : "series " + node.text("provolt:series_id");
            case SETTING ->
                kilopascal(node, "provolt:applied_pressure_pa") + " applied, basis " + node.text("provolt:basis");
            case CALIBRATION ->
                "valid from " + day(node, "provolt:valid_from") + " until " + day(node, "provolt:valid_until")
                        + ", standard uncertainty " + kilopascal(node, "provolt:standard_uncertainty_pa");
            // Not its area: this is the build as it is now, and the result may rest on an earlier one.
            case CELL -> node.text("provolt:format");
            case LOT -> node.text("provolt:supplier");
            case FIXTURE -> "presses on " + Figures.exact(node.number("provolt:pressed_area_mm2")) + " mm²";
            case FILE -> "SHA-256 " + node.text("provolt:sha256");
            case RUN -> node.text("provolt:cell_configuration") + ", channel " + node.text("provolt:channel");
            case INSTRUMENT -> "serial " + node.text("provolt:serial");
            case PERSON -> node.text("provolt:actor");
            case IMPORT, SOFTWARE -> "";
        };
    }

    private static String day(Told node, String property) {
        String moment = node.text(property);
        return moment.substring(0, Math.min(DAY, moment.length()));
    }

    private String link(Kind kind, Told node) {
        return switch (kind) {
            case RESULT, CELL, RUN, INSTRUMENT, FIXTURE, IMPORT, LOT -> RecordLink.to(node.record());
            case CALIBRATION, RECORDS -> RecordLink.to(owner(node.record()));
            case SETTING -> firstRecord(Kind.CELL);
            case FILE -> importOf(node);
            case PERSON -> "/trail?person=" + URLEncoder.encode(node.text("provolt:actor"), StandardCharsets.UTF_8);
            case SOFTWARE -> "";
        };
    }

    /// `runs/0f…/samples#…` is of `runs/0f…`.
    private static String owner(String record) {
        String[] parts = record.split("/", 3);
        return parts.length < 2 ? record : parts[0] + "/" + parts[1];
    }

    private String firstRecord(Kind kind) {
        return told.values().stream()
                .filter(node -> Kind.of(node) == kind)
                .findFirst()
                .map(node -> RecordLink.to(node.record()))
                .orElse("");
    }

    private String importOf(Told file) {
        return told.values().stream()
                .filter(node ->
                        Kind.of(node) == Kind.IMPORT && node.links("prov:used").contains(file.iri()))
                .findFirst()
                .map(node -> RecordLink.to(node.record()))
                .orElse("");
    }
}

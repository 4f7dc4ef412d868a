package org.provolt.audit.sentence;

import java.time.Instant;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.kernel.CellId;

/// What was wrong with a run, in words rather than by its field.
final class RunCorrections {

    private final Names names;

    RunCorrections(Names names) {
        this.names = names;
    }

    String phrase(RunCorrected run) {
        return "corrected the %s of %s from %s to %s"
                .formatted(
                        field(run.field()),
                        names.run(run.runId()),
                        value(run.field(), run.oldValue()),
                        value(run.field(), run.newValue()));
    }

    private static String field(String pointer) {
        return switch (pointer) {
            case "/cell_id" -> "cell";
            case "/polarity_reversed" -> "polarity of the leads";
            case "/occurred_at" -> "start";
            default -> FieldWords.of(pointer).words();
        };
    }

    private String value(String pointer, String jsonText) {
        String text = jsonText.replace("\"", "");
        return switch (pointer) {
            case "/cell_id" -> names.cell(CellId.fromString(text));
            case "/polarity_reversed" -> text.equals("true") ? "reversed" : "as marked";
            case "/occurred_at" -> Moment.second(Instant.parse(text));
            default -> text;
        };
    }
}

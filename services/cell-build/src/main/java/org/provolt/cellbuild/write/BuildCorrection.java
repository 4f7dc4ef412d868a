package org.provolt.cellbuild.write;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.provolt.cellbuild.domain.CellCommand.CorrectCell;
import org.provolt.cellbuild.read.CellCard;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

/// Puts one value into a build, by its JSON pointer.
@Singleton
class BuildCorrection {

    private final ObjectMapper json;

    BuildCorrection(ObjectMapper json) {
        this.json = json;
    }

    CorrectCell of(CellCard card, long seen, JsonPointer pointer, CorrectionRequest request) {
        ObjectNode build = json.valueToTree(card.build());
        JsonNode parent = build.at(pointer.head());
        if (!(parent instanceof ObjectNode object) || request.value() == null) {
            throw Refused.impossible("impossible-value", "/field", "This is no field of a build, or has no value.");
        }
        JsonNode old = object.path(pointer.last().getMatchingProperty());
        object.set(pointer.last().getMatchingProperty(), request.value());
        CellBuild corrected = read(build, request);
        if (corrected.equals(card.build())) {
            throw Refused.impossible("impossible-value", "/value", "The cell says so already.");
        }
        return new CorrectCell(
                card.cellId(),
                pointer.toString(),
                old.isMissingNode() ? "null" : old.toString(),
                request.value().toString(),
                corrected,
                seen,
                Occurred.now());
    }

    private CellBuild read(ObjectNode build, CorrectionRequest request) {
        try {
            return json.treeToValue(build, CellBuild.class);
        } catch (JsonProcessingException wrong) {
            Refused refused = Refused.impossible(
                    "impossible-value", "/value", request.value() + " cannot stand at " + request.field() + ".");
            refused.initCause(wrong);
            throw refused;
        }
    }
}

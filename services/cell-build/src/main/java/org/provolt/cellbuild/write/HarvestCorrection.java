package org.provolt.cellbuild.write;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.provolt.cellbuild.domain.CellCommand.CorrectHarvest;
import org.provolt.cellbuild.read.CellCard;
import org.provolt.cellbuild.read.HarvestCard;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

/// Puts one value into what is said of a harvest, by its JSON pointer into the cell's card.
@Singleton
class HarvestCorrection {

    private static final JsonPointer HARVEST = JsonPointer.compile("/harvest");

    private final ObjectMapper json;

    HarvestCorrection(ObjectMapper json) {
        this.json = json;
    }

    static boolean isMeant(JsonPointer field) {
        return HARVEST.equals(field.head()) || HARVEST.equals(field);
    }

    CorrectHarvest of(CellCard card, long seen, JsonPointer field, @Nullable JsonNode value) {
        HarvestCard opened = card.harvest();
        if (opened == null) {
            throw Refused.conflict("cell-not-harvested", "Cell " + card.cellId() + " was not opened.");
        }
        ObjectNode harvest = json.valueToTree(opened.harvest());
        String name = field.last().getMatchingProperty();
        JsonNode old = harvest.path(HARVEST.equals(field.head()) ? name : "");
        if (old.isMissingNode() || value == null || value.isNull()) {
            throw Refused.impossible("impossible-value", "/field", "This is no field of a harvest, or has no value.");
        }
        harvest.set(name, value);
        Harvest corrected = read(harvest, field, value);
        if (corrected.equals(opened.harvest())) {
            throw Refused.impossible("impossible-value", "/value", "The harvest says so already.");
        }
        return new CorrectHarvest(
                card.cellId(), field.toString(), old.toString(), value.toString(), corrected, seen, Occurred.now());
    }

    private Harvest read(ObjectNode tree, JsonPointer field, JsonNode value) {
        try {
            return json.treeToValue(tree, Harvest.class);
        } catch (JsonProcessingException wrong) {
            Refused refused =
                    Refused.impossible("impossible-value", "/value", value + " cannot stand at " + field + ".");
            refused.initCause(wrong);
            throw refused;
        }
    }
}

package org.provolt.portal.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A result's provenance as the audit tells it: JSON-LD in the words of PROV-O, one node for each thing.
record ProvenanceDocument(@JsonProperty("@graph") List<JsonNode> graph) {}

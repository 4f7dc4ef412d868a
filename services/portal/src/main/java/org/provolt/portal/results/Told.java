package org.provolt.portal.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// A node of the audit's JSON-LD.
record Told(JsonNode json) {

    private static final String EVENT = "urn:provolt:event:";
    private static final String API = "/api/v1/";

    String iri() {
        return json.path("@id").asText();
    }

    boolean is(String type) {
        return StreamSupport.stream(json.path("@type").spliterator(), false)
                .anyMatch(each -> each.asText().equals(type));
    }

    /// Whether it is something that was recorded, and no thing itself.
    boolean isFact() {
        return iri().startsWith(EVENT);
    }

    /// A property as text; empty where it says nothing of it.
    String text(String property) {
        return json.path(property).asText();
    }

    boolean says(String property) {
        return json.hasNonNull(property);
    }

    double number(String property) {
        return json.path(property).asDouble();
    }

    /// The IRIs that a property leads to.
    List<String> links(String property) {
        return StreamSupport.stream(json.path(property).spliterator(), false)
                .map(link -> link.path("@id").asText())
                .toList();
    }

    /// A record as the API's paths call it, such as `cells/0f…`; empty for what is no record.
    String record() {
        String iri = iri();
        int api = iri.indexOf(API);
        return api < 0 ? "" : iri.substring(api + API.length());
    }
}

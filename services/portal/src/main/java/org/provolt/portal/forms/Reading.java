package org.provolt.portal.forms;

import com.fasterxml.jackson.databind.JsonNode;

/// What a field's text means: a JSON value, nothing, or a complaint.
sealed interface Reading {

    record Value(JsonNode json) implements Reading {}

    record Blank() implements Reading {}

    record Wrong(String sentence) implements Reading {}
}

package org.provolt.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiPageTest {

    private static final String DOCUMENT = """
            {"paths": {"/api/v1/cells": {"post": {
              "parameters": [{"name": "Idempotency-Key", "in": "header"}, {"name": "id", "in": "path"}],
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cell<b>"}}}}}}},
             "components": {"schemas": {"Cell<b>": {"type": "object", "properties": {
               "area_cm2": {"type": "number", "format": "double"},
               "lots": {"type": "array", "items": {"type": "string", "format": "uuid"}},
               "format": {"type": "string", "enum": ["coin", "pouch"]}}}}}}
            """;

    private final String page = ApiPage.of(
            HouseDescription.of(List.of(new ServiceDescription("cell-build", new JsonObject(DOCUMENT))), "1.2"));

    @Test
    void anOperationStandsOnThePage() {
        assertThat(page).contains("<td>POST</td><td><code>/api/v1/cells</code></td><td>Idempotency-Key</td>");
    }

    @Test
    void aBodyStandsOnThePageWithItsFields() {
        assertThat(page)
                .contains(
                        "<code>area_cm2</code> double",
                        "<code>lots</code> list of uuid",
                        "<code>format</code> &quot;coin&quot; or &quot;pouch&quot;");
    }

    @Test
    void textOfAServiceIsNeverMarkup() {
        assertThat(page).contains("Cell&lt;b&gt;");
    }

    @Test
    void nothingOnThePageNeedsAScriptOrAnInlineStyle() {
        assertThat(page).doesNotContain("<script", "<style", "style=", "onclick");
    }
}

package org.provolt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/// A list that grows while it is counted: full pages are asked for once.
final class Pages {

    private final House house;
    private final String list;
    private String after = "";
    private int before;

    /// @param list its path with a limit
    Pages(House house, String list) {
        this.house = house;
        this.list = list;
    }

    /// How many items there are by now.
    int count() throws IOException {
        while (true) {
            JsonNode page = house.get(list + after);
            int here = page.path("items").size();
            if (!page.hasNonNull("next")) {
                return before + here;
            }
            before += here;
            after = "&after=" + page.path("next").asText();
        }
    }
}

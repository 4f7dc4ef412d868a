package org.provolt.portal.runs;

import java.util.List;
import java.util.UUID;

/// Records of others as a run's pages name them.
final class Named {

    private Named() {}

    record Cell(UUID cellId, String label, boolean retired) {}

    record Instrument(UUID instrumentId, String maker, String model, String serial, List<String> channels) {

        public String getText() {
            return maker + " " + model + " (" + serial + ")";
        }
    }
}

package org.provolt.portal.cells;

import java.util.UUID;

/// A received batch of a material, as a form offers it.
record LotCard(UUID lotId, String material, String supplier, String lotNumber) {

    String text() {
        return material + ", " + supplier + " " + lotNumber;
    }
}

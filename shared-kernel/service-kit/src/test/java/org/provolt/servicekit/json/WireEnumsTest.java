package org.provolt.servicekit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class WireEnumsTest {

    @Test
    void aValueIsDescribedAsItIsWritten() {
        Schema format = OASFactory.createSchema().enumeration(List.of("PRESSURE_CELL", "COIN"));

        assertThat(new WireEnums().filterSchema(format).getEnumeration()).containsExactly("pressure-cell", "coin");
    }
}

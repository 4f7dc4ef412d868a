package org.provolt.servicekit.json;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The API's description names the values of an enum as they are on the wire: `pressure-cell`, not `PRESSURE_CELL`.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WireEnums implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null) {
            schema.setEnumeration(values.stream().map(WireEnums::onTheWire).toList());
        }
        return schema;
    }

    private static Object onTheWire(Object value) {
        return value instanceof String name ? name.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }
}

package org.provolt.servicekit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;

/// Writes facts as CBOR under their published names, so that no Java class name is ever stored with one.
class FactSerializer extends JacksonSerializer {

    private final FactTypes types;

    FactSerializer(ObjectMapper cbor, FactTypes types) {
        super(JacksonSerializer.builder().objectMapper(cbor));
        this.types = types;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && Fact.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(types.nameOf(type), null);
        }
        return super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        return types.classOf(serializedType.getName())
                .<String>map(Class::getName)
                .orElseGet(() -> super.resolveClassName(serializedType));
    }
}

package org.provolt.servicekit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Identity;
import org.provolt.kernel.Refused;

/// How the kernel's words are written: an identity as its UUID alone, columns as arrays (in CBOR as RFC 8746 float64).
class KernelModule extends SimpleModule {

    @Override
    public void setupModule(SetupContext context) {
        addSerializer(Identity.class, new IdentityWriter());
        addKeySerializer(Identity.class, new IdentityKeyWriter());
        addSerializer(Columns.class, new ColumnsJson.Writer());
        super.setupModule(context);
        context.addDeserializers(new KernelDeserializers());
    }

    private static class KernelDeserializers extends SimpleDeserializers implements Deserializers {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Columns.class)) {
                return new ColumnsJson.Reader();
            }
            if (type.isTypeOrSubTypeOf(Identity.class) && type.getRawClass().isRecord()) {
                return new IdentityReader(type.getRawClass());
            }
            return null;
        }
    }

    private static class IdentityWriter extends JsonSerializer<Identity> {
        @Override
        public void serialize(Identity identity, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(identity.value().toString());
        }
    }

    private static class IdentityKeyWriter extends JsonSerializer<Identity> {
        @Override
        public void serialize(Identity identity, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(identity.value().toString());
        }
    }

    private static class IdentityReader extends JsonDeserializer<Object> {
        private final Class<?> type;

        IdentityReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getValueAsString();
            try {
                UUID uuid = Identity.parse(text == null ? "" : text);
                return type.getConstructor(UUID.class).newInstance(uuid);
            } catch (Refused notAUuid) {
                throw context.weirdStringException(text, type, "not a UUID");
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(type + " is an identity without a constructor of a UUID", impossible);
            }
        }
    }
}

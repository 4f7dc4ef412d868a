package org.provolt.servicekit.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A query's number that is none is `bad-number`: without this, JAX-RS answers that the path is unknown.
@Provider
class NumbersInAddresses implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Double.class, Double::valueOf,
            double.class, Double::valueOf);

    @Override
    @SuppressWarnings("unchecked") // the reader of a class makes objects of that class
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(type);
        return reader == null ? null : new Converter<>((Function<String, T>) reader);
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return reader.apply(text.strip());
            } catch (NumberFormatException none) {
                throw new WebApplicationException(
                        none,
                        Problem.of(400, "bad-number", "\"" + text + "\" is no number that belongs here.")
                                .answer());
            }
        }

        @Override
        public String toString(T number) {
            return number.toString();
        }
    }
}

package org.provolt.k8s;

import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The client's model keeps a field that it does not know as an additional property and says nothing. This finds them,
/// at any depth.
final class UnknownFields {

    private UnknownFields() {}

    static Stream<String> in(@Nullable Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().flatMap(UnknownFields::in);
            case Map<?, ?> named -> named.values().stream().flatMap(UnknownFields::in);
            case KubernetesResource model ->
                Arrays.stream(model.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .flatMap(field -> in(model, field));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> in(Object model, Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(model);
            if (field.getName().equals("additionalProperties") && value instanceof Map<?, ?> unknown) {
                return unknown.keySet().stream().map(Object::toString);
            }
            return in(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot look into " + model.getClass(), e);
        }
    }
}

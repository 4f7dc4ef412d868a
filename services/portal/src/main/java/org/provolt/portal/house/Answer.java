package org.provolt.portal.house;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of a question or a command: what was asked for, or why not. A page shows either.
///
/// In a template: `{#if cells.found}{cells.value.items}{#else}{#failed trouble=cells.trouble /}{/if}`.
public sealed interface Answer<T> {

    /// @param etag the record's version, for `If-Match`; absent where there is none
    /// @param location where a created record stands; absent where none was created
    record Found<T>(
            T value, @Nullable String etag, @Nullable String location) implements Answer<T> {}

    record Failed<T>(Trouble trouble) implements Answer<T> {}

    default boolean isFound() {
        return this instanceof Found<T>;
    }

    /// What was found; to be asked of one that is.
    default T getValue() {
        return switch (this) {
            case Found<T> found -> found.value();
            case Failed<T>(Trouble trouble) -> throw new IllegalStateException(trouble.sentence());
        };
    }

    /// Why nothing was found; to be asked of one that is not.
    default Trouble getTrouble() {
        return switch (this) {
            case Found<T> found -> throw new IllegalStateException("There is no trouble.");
            case Failed<T>(Trouble trouble) -> trouble;
        };
    }

    default <U> Answer<U> map(Function<T, U> shape) {
        return switch (this) {
            case Found<T> found -> new Found<>(shape.apply(found.value()), found.etag(), found.location());
            case Failed<T>(Trouble trouble) -> new Failed<>(trouble);
        };
    }

    /// What follows from what was found, where that can be in trouble too.
    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        return switch (this) {
            case Found<T> found -> next.apply(found.value());
            case Failed<T>(Trouble trouble) -> new Failed<>(trouble);
        };
    }
}

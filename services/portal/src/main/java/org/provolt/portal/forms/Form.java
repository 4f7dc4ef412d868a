package org.provolt.portal.forms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.Trouble;

/// A form with what stands in it and what is wrong with it.
///
/// @param values what stands in each field, by JSON pointer
/// @param errors what is wrong with single fields, by JSON pointer
/// @param trouble what is wrong with the whole; absent while nothing is
/// @param key makes sending it twice one command
/// @param zone of the times in it
public record Form(
        FormShape shape,
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable Trouble trouble,
        String key,
        ZoneId zone) {

    private static final int UNPROCESSABLE = 422;

    public String getId() {
        return shape.id();
    }

    public String value(String pointer) {
        return values.getOrDefault(pointer, "");
    }

    /// What is wrong with a field; empty when nothing is.
    public String error(String pointer) {
        return errors.getOrDefault(pointer, "");
    }

    /// What is wrong with fields that the form does not show, as `pointer: sentence`.
    public List<String> getOtherErrors() {
        return errors.entrySet().stream()
                .filter(error -> shape.fields().stream()
                        .noneMatch(field -> field.pointer().equals(error.getKey())))
                .map(error -> error.getKey() + ": " + error.getValue())
                .toList();
    }

    /// Whether it came back because something is wrong.
    public boolean isRefused() {
        return trouble != null;
    }

    /// What cannot be read even before a service sees it; the form as it is when all can.
    public Form checked() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (FormField field : shape.fields()) {
            if (read(field) instanceof Reading.Wrong(String sentence)) {
                wrong.put(field.pointer(), sentence);
            }
        }
        return wrong.isEmpty() ? this : refused("unreadable", "Some fields cannot be read.", wrong);
    }

    /// The same form, refused here, before a service sees it.
    ///
    /// @param wrong what is wrong with single fields, by JSON pointer
    public Form refused(String code, String sentence, Map<String, String> wrong) {
        return refused(new Trouble(UNPROCESSABLE, code, sentence, wrong));
    }

    /// The command's body: every field with something in it at its pointer. A group with nothing in it is left out.
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (FormField field : shape.fields()) {
            if (read(field) instanceof Reading.Value(var value)) {
                JsonPointer pointer = JsonPointer.compile(field.pointer());
                ObjectNode group = pointer.head().matches() ? body : body.withObject(pointer.head());
                group.set(pointer.last().getMatchingProperty(), value);
            }
        }
        return body;
    }

    public Command command() {
        return new Command(body(), key);
    }

    /// The same form with the reason why it was not done. A refused command is another one when it is sent again with
    /// other words, so it gets another key; one whose fate nobody knows keeps its key, so that it is done once.
    public Form refused(Trouble why) {
        return new Form(shape, values, why.fields(), why, why.isPassing() ? key : FormShape.newKey(), zone);
    }

    /// The same form with something else in one field.
    public Form with(String pointer, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(pointer, value);
        return new Form(shape, changed, errors, trouble, key, zone);
    }

    private Reading read(FormField field) {
        return field.read(Objects.requireNonNullElse(values.get(field.pointer()), ""), zone);
    }
}

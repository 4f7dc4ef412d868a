package org.provolt.portal.instruments;

import org.provolt.portal.forms.Form;

/// A column of a text in the form that says what it is.
///
/// @param head as written
public record MappedColumn(Cell head, Cell quantity, Cell unit, Cell holds) {

    /// A field of the column.
    ///
    /// @param name  in the form
    /// @param wrong what is wrong with it; empty when nothing is
    public record Cell(String name, String value, String wrong) {

        static Cell of(Form form, String name) {
            return new Cell(name, form.value(name), form.error(name));
        }
    }

    static MappedColumn at(Form form, int place) {
        String at = MappingForm.at(place);
        return new MappedColumn(
                Cell.of(form, at + "head"),
                Cell.of(form, at + "quantity"),
                Cell.of(form, at + "unit"),
                Cell.of(form, at + "holds"));
    }
}

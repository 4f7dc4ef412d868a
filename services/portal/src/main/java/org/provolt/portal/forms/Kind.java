package org.provolt.portal.forms;

/// What a person writes into a field, and so what goes into the JSON.
public enum Kind {
    /// Text as it is, without spaces around it.
    TEXT,
    /// A number in the unit that the field's name says.
    NUMBER,
    FLAG,
    /// A pressure that is written in kPa and told in Pa.
    KILOPASCAL,
    /// A current that is written in µA and told in A.
    MICROAMPERE,
    /// A moment on the person's clock, told in UTC.
    MOMENT,
    /// A day.
    DATE,
    /// One text a line, told as a list.
    LINES
}

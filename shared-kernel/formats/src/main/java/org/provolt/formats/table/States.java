package org.provolt.formats.table;

/// What a vendor's words for the state of a record say.
public interface States {

    /// A number that stands for the word in the records; `NaN` for an unknown word.
    double code(String word);

    /// 1 while charging, -1 while discharging, 0 where the state tells no direction.
    int direction(double code);
}

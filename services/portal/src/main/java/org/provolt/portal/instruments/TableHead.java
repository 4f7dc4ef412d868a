package org.provolt.portal.instruments;

import java.util.List;

/// How the first lines of a text could be read as a table.
///
/// @param headLine from 1
record TableHead(int headLine, String delimiter, String decimalMark, List<String> heads) {

    /// The first lines of a file.
    record Lines(List<String> lines) {}
}

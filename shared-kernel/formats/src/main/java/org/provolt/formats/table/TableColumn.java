package org.provolt.formats.table;

/// A column that is read.
///
/// @param name   the vendor's, each once
/// @param cell   its place in the row
/// @param reader how its cells are read
public record TableColumn(String name, int cell, CellReader reader) {}

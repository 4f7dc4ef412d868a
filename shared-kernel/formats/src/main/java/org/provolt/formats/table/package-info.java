/// Tables of records, as text, workbook or database: from cells to the vendor's columns to records.
///
/// A format is a container (how cells are stored) and a [org.provolt.formats.table.Dialect] (what its vendor calls
/// them). What a column is, is told by its head; what its head leaves open, by its first cells; what neither tells is
/// refused.
@NullMarked
package org.provolt.formats.table;

import org.jspecify.annotations.NullMarked;

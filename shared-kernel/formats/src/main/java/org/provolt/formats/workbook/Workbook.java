package org.provolt.formats.workbook;

import java.nio.file.Path;
import java.util.List;
import org.provolt.formats.table.TableRows;

/// An open workbook: its sheets, and their rows one after another, blank ones left out.
sealed interface Workbook extends AutoCloseable permits XmlBook, BiffBook {

    /// A workbook of either kind.
    ///
    /// @throws org.provolt.kernel.Refused when it is none that can be read
    static Workbook open(Path file) {
        return CompoundFile.isOne(file) ? BiffBook.open(file) : XmlBook.open(file);
    }

    /// @param place what finds its rows: the archive's part, or where its records begin
    record Sheet(String name, String place) {}

    /// The sheets of cells in the workbook's order.
    List<Sheet> sheets();

    /// A sheet's rows from the first.
    ///
    /// @throws XmlStream.Broken when they cannot even begin
    TableRows rows(Sheet sheet);

    /// Whether rows may be missing though none broke off.
    boolean isCutOff();

    @Override
    void close();
}

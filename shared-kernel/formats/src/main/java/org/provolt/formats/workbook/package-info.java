/// Workbooks of Office Open XML (ECMA-376, `.xlsx`) and of Excel 97 (MS-XLS, `.xls`), read as streams: their sheets as
/// rows of cells.
@NullMarked
package org.provolt.formats.workbook;

import org.jspecify.annotations.NullMarked;

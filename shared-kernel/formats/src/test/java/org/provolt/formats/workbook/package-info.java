@NullMarked
package org.provolt.formats.workbook;

import org.jspecify.annotations.NullMarked;

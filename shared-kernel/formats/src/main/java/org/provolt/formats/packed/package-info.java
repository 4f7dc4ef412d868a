/// Files that were packed: gzip, and zip archives of one file.
@NullMarked
package org.provolt.formats.packed;

import org.jspecify.annotations.NullMarked;

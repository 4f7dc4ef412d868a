/// cell-build: which cells exist and what went into them.
@NullMarked
package org.provolt.cellbuild;

import org.jspecify.annotations.NullMarked;

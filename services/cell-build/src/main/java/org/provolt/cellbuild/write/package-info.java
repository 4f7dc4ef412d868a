/// What people ask of cells and lots.
@NullMarked
package org.provolt.cellbuild.write;

import org.jspecify.annotations.NullMarked;

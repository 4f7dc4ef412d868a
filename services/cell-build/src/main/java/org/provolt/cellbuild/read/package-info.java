/// What people see of cells and lots.
@NullMarked
package org.provolt.cellbuild.read;

import org.jspecify.annotations.NullMarked;

/// What people ask of cells, lots and studies.
@NullMarked
package org.provolt.cellbuild.write;

import org.jspecify.annotations.NullMarked;

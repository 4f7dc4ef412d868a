/// The rules of cells and lots.
@NullMarked
package org.provolt.cellbuild.domain;

import org.jspecify.annotations.NullMarked;

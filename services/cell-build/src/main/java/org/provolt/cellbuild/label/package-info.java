/// Labels that are printed and stuck on cells.
@NullMarked
package org.provolt.cellbuild.label;

import org.jspecify.annotations.NullMarked;

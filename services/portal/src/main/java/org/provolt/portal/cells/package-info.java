/// The cells' room.
@NullMarked
package org.provolt.portal.cells;

import org.jspecify.annotations.NullMarked;

/// How values look: figures, times, pressures, and the words that templates share.
@NullMarked
package org.provolt.portal.look;

import org.jspecify.annotations.NullMarked;

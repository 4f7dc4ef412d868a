/// What instruments said and no service took: why, what it says, what to do, and sending it again.
@NullMarked
package org.provolt.portal.refused;

import org.jspecify.annotations.NullMarked;

/// Files that arrive in pieces, so that an interrupted one goes on where it stopped.
@NullMarked
package org.provolt.gateway.uploads;

import org.jspecify.annotations.NullMarked;

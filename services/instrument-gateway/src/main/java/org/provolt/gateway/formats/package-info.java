/// Which files can be read, and how a text looks that no reader knows.
@NullMarked
package org.provolt.gateway.formats;

import org.jspecify.annotations.NullMarked;

/// Who did it, from where, why, and what caused it.
@NullMarked
package org.provolt.servicekit.origin;

import org.jspecify.annotations.NullMarked;

/// Words that every room of the house shares: identities, refusals, names of quantities. Plain Java.
@NullMarked
package org.provolt.kernel;

import org.jspecify.annotations.NullMarked;

/// Threads that a service cannot do without.
@NullMarked
package org.provolt.servicekit.life;

import org.jspecify.annotations.NullMarked;

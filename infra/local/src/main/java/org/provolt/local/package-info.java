/// The launcher behind `./provolt`: the whole house on one machine, as child processes on loopback.
@NullMarked
package org.provolt.local;

import org.jspecify.annotations.NullMarked;

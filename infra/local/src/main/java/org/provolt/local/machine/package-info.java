/// What the machine has to give, before anything is started on it.
@NullMarked
package org.provolt.local.machine;

import org.jspecify.annotations.NullMarked;

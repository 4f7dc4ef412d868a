/// `up --demo`: example data brought in through the public API, as any user would.
@NullMarked
package org.provolt.local.demo;

import org.jspecify.annotations.NullMarked;

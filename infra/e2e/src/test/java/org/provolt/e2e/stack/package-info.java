/// The stack under test, as an operator handles it: `./provolt` in processes of its own.
@NullMarked
package org.provolt.e2e.stack;

import org.jspecify.annotations.NullMarked;

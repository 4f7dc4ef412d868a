/// What people ask of runs, and what instruments send.
@NullMarked
package org.provolt.cycling.write;

import org.jspecify.annotations.NullMarked;

/// What people see of instruments, runs and samples.
@NullMarked
package org.provolt.cycling.read;

import org.jspecify.annotations.NullMarked;

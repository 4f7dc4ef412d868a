/// The rules of instruments, runs and series of samples.
@NullMarked
package org.provolt.cycling.domain;

import org.jspecify.annotations.NullMarked;

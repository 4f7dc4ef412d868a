/// What cycling tells: instruments, runs, and the samples that they recorded.
@NullMarked
package org.provolt.contracts.cycling;

import org.jspecify.annotations.NullMarked;

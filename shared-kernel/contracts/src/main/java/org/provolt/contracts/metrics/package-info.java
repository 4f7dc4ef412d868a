/// What metrics tells: cycles measured, with every number's inputs and conditions.
@NullMarked
package org.provolt.contracts.metrics;

import org.jspecify.annotations.NullMarked;

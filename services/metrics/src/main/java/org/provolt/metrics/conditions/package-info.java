/// What was in force over a cycle: the cell's build, the pressure, the densities.
@NullMarked
package org.provolt.metrics.conditions;

import org.jspecify.annotations.NullMarked;

/// Virtual cells with a known truth.
@NullMarked
package org.provolt.simulator;

import org.jspecify.annotations.NullMarked;

/// Half cycles: where one begins and ends, and what is measured on it.
@NullMarked
package org.provolt.analysis.halfcycle;

import org.jspecify.annotations.NullMarked;

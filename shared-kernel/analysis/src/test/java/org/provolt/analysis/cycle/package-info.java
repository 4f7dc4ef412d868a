@NullMarked
package org.provolt.analysis.cycle;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.analysis.halfcycle;

import org.jspecify.annotations.NullMarked;

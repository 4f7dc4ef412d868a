@NullMarked
package org.provolt.analysis.pressure;

import org.jspecify.annotations.NullMarked;

/// Fewer points for a plot, none of them invented.
@NullMarked
package org.provolt.analysis.plot;

import org.jspecify.annotations.NullMarked;

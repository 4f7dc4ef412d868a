/// The room of runs: what is cycled, its curves and numbers, and what pressure did to them.
@NullMarked
package org.provolt.portal.runs;

import org.jspecify.annotations.NullMarked;

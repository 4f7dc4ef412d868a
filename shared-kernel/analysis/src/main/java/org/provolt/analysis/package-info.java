/// The formulas: what is computed from records, how, and what its absence means. Plain Java, no framework, no clock, no
/// I/O.
@NullMarked
package org.provolt.analysis;

import org.jspecify.annotations.NullMarked;

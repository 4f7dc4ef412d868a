/// The stack pressure in force over an interval, with what it rests on.
@NullMarked
package org.provolt.analysis.pressure;

import org.jspecify.annotations.NullMarked;

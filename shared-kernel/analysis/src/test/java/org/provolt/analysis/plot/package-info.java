@NullMarked
package org.provolt.analysis.plot;

import org.jspecify.annotations.NullMarked;

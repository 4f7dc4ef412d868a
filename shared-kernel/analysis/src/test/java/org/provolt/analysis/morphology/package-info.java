@NullMarked
package org.provolt.analysis.morphology;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.analysis.record;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.analysis.worked;

import org.jspecify.annotations.NullMarked;

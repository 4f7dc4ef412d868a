@NullMarked
package org.provolt.analysis.charge;

import org.jspecify.annotations.NullMarked;

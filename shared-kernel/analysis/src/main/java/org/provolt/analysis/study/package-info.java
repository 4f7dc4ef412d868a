/// Cells compared: levels of a factor, their means, and from which level on nothing changes any more.
@NullMarked
package org.provolt.analysis.study;

import org.jspecify.annotations.NullMarked;

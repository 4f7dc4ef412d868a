@NullMarked
package org.provolt.analysis;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.analysis.reference;

import org.jspecify.annotations.NullMarked;

/// What studies quote where there is more than one answer, and how the answers differ.
@NullMarked
package org.provolt.metrics.quotation;

import org.jspecify.annotations.NullMarked;

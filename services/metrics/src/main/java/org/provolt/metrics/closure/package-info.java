/// Electrochemistry against morphology: the charge on the electrode at an image's stage, held against its deposit.
@NullMarked
package org.provolt.metrics.closure;

import org.jspecify.annotations.NullMarked;

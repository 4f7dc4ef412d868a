/// cycling: which instruments there are, what runs on them, and the samples that they record.
@NullMarked
package org.provolt.cycling;

import org.jspecify.annotations.NullMarked;

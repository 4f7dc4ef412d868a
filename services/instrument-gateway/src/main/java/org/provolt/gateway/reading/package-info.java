/// From a kept file to its records on the way, and the evidence of how it was read.
@NullMarked
package org.provolt.gateway.reading;

import org.jspecify.annotations.NullMarked;

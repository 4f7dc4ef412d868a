/// What the gateway has heard of runs and instruments.
@NullMarked
package org.provolt.gateway.known;

import org.jspecify.annotations.NullMarked;

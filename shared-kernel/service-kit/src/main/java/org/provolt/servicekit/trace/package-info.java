/// One trace from what an instrument or a person said to what came of it, across services, topics and tables.
@NullMarked
package org.provolt.servicekit.trace;

import org.jspecify.annotations.NullMarked;

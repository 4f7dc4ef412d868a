/// Facts seen, each once, in each service's numbering; and the alarm when one is missing or told otherwise.
@NullMarked
package org.provolt.audit.witness;

import org.jspecify.annotations.NullMarked;

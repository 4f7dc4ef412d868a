/// What a result rests on, as a graph.
@NullMarked
package org.provolt.audit.provenance;

import org.jspecify.annotations.NullMarked;

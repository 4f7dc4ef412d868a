/// The room of files: bringing them, following them, and the evidence of how each was read.
@NullMarked
package org.provolt.portal.imports;

import org.jspecify.annotations.NullMarked;

/// Readers of surface topography instruments' height maps.
@NullMarked
package org.provolt.formats.height;

import org.jspecify.annotations.NullMarked;

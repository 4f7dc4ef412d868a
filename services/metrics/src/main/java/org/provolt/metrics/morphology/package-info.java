/// Images: as they were heard of, what lies in their rasters, and what is told of it.
@NullMarked
package org.provolt.metrics.morphology;

import org.jspecify.annotations.NullMarked;

/// Images and height maps of cells, and how they are segmented.
@NullMarked
package org.provolt.imaging;

import org.jspecify.annotations.NullMarked;

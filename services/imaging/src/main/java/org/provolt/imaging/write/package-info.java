/// What people ask of images.
@NullMarked
package org.provolt.imaging.write;

import org.jspecify.annotations.NullMarked;

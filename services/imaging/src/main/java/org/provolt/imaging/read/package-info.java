/// Views of images.
@NullMarked
package org.provolt.imaging.read;

import org.jspecify.annotations.NullMarked;

/// Pages of images and height maps, and of the deposits on them.
@NullMarked
package org.provolt.portal.images;

import org.jspecify.annotations.NullMarked;

/// What imaging tells: images with their pixel sizes, and how they are segmented.
@NullMarked
package org.provolt.contracts.imaging;

import org.jspecify.annotations.NullMarked;

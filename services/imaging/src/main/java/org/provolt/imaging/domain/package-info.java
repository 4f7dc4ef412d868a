/// What an image is, and what can be asked of it.
@NullMarked
package org.provolt.imaging.domain;

import org.jspecify.annotations.NullMarked;

/// Images of a microscope as grey values, height maps as heights, and the one form in which either is kept for
/// measuring.
@NullMarked
package org.provolt.formats.image;

import org.jspecify.annotations.NullMarked;

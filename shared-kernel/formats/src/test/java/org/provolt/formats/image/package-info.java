@NullMarked
package org.provolt.formats.image;

import org.jspecify.annotations.NullMarked;

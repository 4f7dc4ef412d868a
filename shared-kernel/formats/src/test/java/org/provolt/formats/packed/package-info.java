@NullMarked
package org.provolt.formats.packed;

import org.jspecify.annotations.NullMarked;

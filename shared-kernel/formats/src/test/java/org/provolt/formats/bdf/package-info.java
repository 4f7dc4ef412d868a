@NullMarked
package org.provolt.formats.bdf;

import org.jspecify.annotations.NullMarked;

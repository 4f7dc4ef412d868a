@NullMarked
package org.provolt.formats.spectrum;

import org.jspecify.annotations.NullMarked;

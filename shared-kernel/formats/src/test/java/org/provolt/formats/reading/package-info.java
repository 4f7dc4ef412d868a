@NullMarked
package org.provolt.formats.reading;

import org.jspecify.annotations.NullMarked;

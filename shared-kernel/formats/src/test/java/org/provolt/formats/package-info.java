@NullMarked
package org.provolt.formats;

import org.jspecify.annotations.NullMarked;

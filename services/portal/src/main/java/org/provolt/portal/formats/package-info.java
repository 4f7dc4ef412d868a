/// Which files are read.
@NullMarked
package org.provolt.portal.formats;

import org.jspecify.annotations.NullMarked;

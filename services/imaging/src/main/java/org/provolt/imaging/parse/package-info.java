/// Reads foreign files in processes of their own.
@NullMarked
package org.provolt.imaging.parse;

import org.jspecify.annotations.NullMarked;

/// Readers of instrument files: recognised by content, read as a stream, told in BDF's words. Plain Java.
@NullMarked
package org.provolt.formats;

import org.jspecify.annotations.NullMarked;

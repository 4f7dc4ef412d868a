/// How fast files are read, and whether damaged ones do harm.
@NullMarked
package org.provolt.bench;

import org.jspecify.annotations.NullMarked;

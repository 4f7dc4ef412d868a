/// The files that are brought in, and what is known of them.
@NullMarked
package org.provolt.e2e.files;

import org.jspecify.annotations.NullMarked;

/// Files' bytes, kept for good under their SHA-256: in a folder, or in an object store behind it.
@NullMarked
package org.provolt.blobs;

import org.jspecify.annotations.NullMarked;

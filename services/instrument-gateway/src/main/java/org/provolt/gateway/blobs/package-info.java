/// Files' bytes, kept for good under their SHA-256.
@NullMarked
package org.provolt.gateway.blobs;

import org.jspecify.annotations.NullMarked;

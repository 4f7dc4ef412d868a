/// Files that are brought as images of a cell: kept here, read by imaging.
@NullMarked
package org.provolt.gateway.images;

import org.jspecify.annotations.NullMarked;

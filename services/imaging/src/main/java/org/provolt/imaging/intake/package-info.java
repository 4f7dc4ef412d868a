/// Files that the gateway told of, until they are read.
@NullMarked
package org.provolt.imaging.intake;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.imaging.parse;

import org.jspecify.annotations.NullMarked;

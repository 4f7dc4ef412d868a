@NullMarked
package org.provolt.formats.arbin;

import org.jspecify.annotations.NullMarked;

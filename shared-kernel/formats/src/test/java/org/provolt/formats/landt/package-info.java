@NullMarked
package org.provolt.formats.landt;

import org.jspecify.annotations.NullMarked;

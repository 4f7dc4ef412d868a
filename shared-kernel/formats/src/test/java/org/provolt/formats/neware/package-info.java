@NullMarked
package org.provolt.formats.neware;

import org.jspecify.annotations.NullMarked;

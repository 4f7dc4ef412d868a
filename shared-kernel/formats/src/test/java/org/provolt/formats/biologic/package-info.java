@NullMarked
package org.provolt.formats.biologic;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.formats.table;

import org.jspecify.annotations.NullMarked;

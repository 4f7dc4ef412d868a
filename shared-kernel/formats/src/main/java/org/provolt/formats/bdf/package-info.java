/// Records written as the Battery Data Format's files.
@NullMarked
package org.provolt.formats.bdf;

import org.jspecify.annotations.NullMarked;

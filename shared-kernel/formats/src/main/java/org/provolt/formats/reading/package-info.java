/// What a reader of one vendor's files is built from: rows in, a translation, records with their evidence out.
@NullMarked
package org.provolt.formats.reading;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.provolt.formats.parquet;

import org.jspecify.annotations.NullMarked;

/// The service's own tables, in SQL.
@NullMarked
package org.provolt.metrics.store;

import org.jspecify.annotations.NullMarked;

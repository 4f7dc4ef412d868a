/// The door for files, and what people see of them.
@NullMarked
package org.provolt.gateway.imports;

import org.jspecify.annotations.NullMarked;

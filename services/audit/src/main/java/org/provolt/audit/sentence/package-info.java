/// Facts as plain English.
@NullMarked
package org.provolt.audit.sentence;

import org.jspecify.annotations.NullMarked;

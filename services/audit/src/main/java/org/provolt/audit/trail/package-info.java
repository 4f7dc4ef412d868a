/// The facts about a record, or about the whole laboratory, in order.
@NullMarked
package org.provolt.audit.trail;

import org.jspecify.annotations.NullMarked;

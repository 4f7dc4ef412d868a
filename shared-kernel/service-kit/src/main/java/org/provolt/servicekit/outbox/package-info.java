/// Facts out: numbered without gaps, sent in that order, as they were stored.
@NullMarked
package org.provolt.servicekit.outbox;

import org.jspecify.annotations.NullMarked;

/// What a fact is about.
@NullMarked
package org.provolt.audit.subject;

import org.jspecify.annotations.NullMarked;

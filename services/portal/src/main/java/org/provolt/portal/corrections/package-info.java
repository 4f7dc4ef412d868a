/// What a correction would change, shown before it is made.
@NullMarked
package org.provolt.portal.corrections;

import org.jspecify.annotations.NullMarked;

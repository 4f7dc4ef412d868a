/// Which path leads where, and how much it takes.
@NullMarked
package org.provolt.portal.route;

import org.jspecify.annotations.NullMarked;

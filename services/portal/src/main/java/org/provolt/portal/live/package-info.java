/// Telling open pages that something changed.
@NullMarked
package org.provolt.portal.live;

import org.jspecify.annotations.NullMarked;

/// The instruments' room.
@NullMarked
package org.provolt.portal.instruments;

import org.jspecify.annotations.NullMarked;

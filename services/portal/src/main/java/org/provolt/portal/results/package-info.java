/// The results' room: from a number to what it rests on.
@NullMarked
package org.provolt.portal.results;

import org.jspecify.annotations.NullMarked;

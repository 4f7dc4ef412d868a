/// Passing requests on and answers back, as streams.
@NullMarked
package org.provolt.portal.proxy;

import org.jspecify.annotations.NullMarked;

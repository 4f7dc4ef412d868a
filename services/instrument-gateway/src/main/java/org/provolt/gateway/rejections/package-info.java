/// Refused messages: kept, shown, sent again.
@NullMarked
package org.provolt.gateway.rejections;

import org.jspecify.annotations.NullMarked;

/// The first page.
@NullMarked
package org.provolt.portal.home;

import org.jspecify.annotations.NullMarked;

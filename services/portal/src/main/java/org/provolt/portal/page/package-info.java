/// What every page of ours carries.
@NullMarked
package org.provolt.portal.page;

import org.jspecify.annotations.NullMarked;

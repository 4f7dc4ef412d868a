/// How the whole house is.
@NullMarked
package org.provolt.portal.health;

import org.jspecify.annotations.NullMarked;

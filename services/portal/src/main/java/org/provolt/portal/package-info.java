/// The one origin: everything that people and programs reach, at one address.
@NullMarked
package org.provolt.portal;

import org.jspecify.annotations.NullMarked;

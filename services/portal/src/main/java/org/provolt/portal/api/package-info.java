/// The services' descriptions of their APIs, made into one while building.
@NullMarked
package org.provolt.portal.api;

import org.jspecify.annotations.NullMarked;

/// What pages ask of the services and tell them, with the person's own token.
@NullMarked
package org.provolt.portal.house;

import org.jspecify.annotations.NullMarked;

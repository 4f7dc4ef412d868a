/// Messages between services and from instruments: the lanes in, with their inbox, and what is rejected.
@NullMarked
package org.provolt.servicekit.messages;

import org.jspecify.annotations.NullMarked;

/// What programs outside of Provolt do: ask the API, write to the instruments' topics.
@NullMarked
package org.provolt.e2e.client;

import org.jspecify.annotations.NullMarked;

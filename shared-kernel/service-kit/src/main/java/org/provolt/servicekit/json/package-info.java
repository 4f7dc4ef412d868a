/// The one JSON and the one CBOR of the house.
@NullMarked
package org.provolt.servicekit.json;

import org.jspecify.annotations.NullMarked;

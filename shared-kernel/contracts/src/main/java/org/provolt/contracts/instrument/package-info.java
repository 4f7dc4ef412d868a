/// What instruments say on their topics; fixed by the contract with the outside.
@NullMarked
package org.provolt.contracts.instrument;

import org.jspecify.annotations.NullMarked;

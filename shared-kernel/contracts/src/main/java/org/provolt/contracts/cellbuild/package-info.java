/// What cell-build tells: lots received, cells registered, corrected and retired.
@NullMarked
package org.provolt.contracts.cellbuild;

import org.jspecify.annotations.NullMarked;

/// The parts of the house, what each is started with, and who watches over them.
@NullMarked
package org.provolt.local.house;

import org.jspecify.annotations.NullMarked;

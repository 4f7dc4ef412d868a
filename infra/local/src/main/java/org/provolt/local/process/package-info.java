/// Child processes: started, recorded, watched, recognised when left behind, stopped.
@NullMarked
package org.provolt.local.process;

import org.jspecify.annotations.NullMarked;

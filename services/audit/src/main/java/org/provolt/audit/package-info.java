/// audit: witnesses what the services tell, and answers who did what, when and why.
@NullMarked
package org.provolt.audit;

import org.jspecify.annotations.NullMarked;

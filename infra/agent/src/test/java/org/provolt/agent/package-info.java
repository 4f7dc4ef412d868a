@NullMarked
package org.provolt.agent;

import org.jspecify.annotations.NullMarked;

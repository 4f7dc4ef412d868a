/// The folder agent: brings what an instrument writes to a folder, once, whatever happens on the way.
@NullMarked
package org.provolt.agent;

import org.jspecify.annotations.NullMarked;

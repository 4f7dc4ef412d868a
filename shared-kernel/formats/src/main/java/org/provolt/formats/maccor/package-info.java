/// Maccor's text exports.
@NullMarked
package org.provolt.formats.maccor;

import org.jspecify.annotations.NullMarked;

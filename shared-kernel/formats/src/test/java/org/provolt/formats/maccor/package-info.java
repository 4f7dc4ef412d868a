@NullMarked
package org.provolt.formats.maccor;

import org.jspecify.annotations.NullMarked;

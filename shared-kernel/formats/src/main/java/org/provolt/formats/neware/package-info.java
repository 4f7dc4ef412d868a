/// Neware's BTS: the binary `.nda` and the archive `.ndax` of `.ndc` files. Sources: docs/formats.md.
@NullMarked
package org.provolt.formats.neware;

import org.jspecify.annotations.NullMarked;

/// Writers of small made files, for tests here and in services: what goes in is known, so what comes out can be proven.
@NullMarked
package org.provolt.formats.made;

import org.jspecify.annotations.NullMarked;

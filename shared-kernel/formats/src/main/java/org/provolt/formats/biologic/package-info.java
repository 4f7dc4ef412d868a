/// BioLogic's EC-Lab and BT-Lab: the modular binary `.mpr` and the text export `.mpt`. Sources: docs/formats.md.
@NullMarked
package org.provolt.formats.biologic;

import org.jspecify.annotations.NullMarked;

/// What a deposit looks like: coverage, areas, thickness, surface texture, pores. Particles are found by ImageJ.
@NullMarked
package org.provolt.analysis.morphology;

import org.jspecify.annotations.NullMarked;

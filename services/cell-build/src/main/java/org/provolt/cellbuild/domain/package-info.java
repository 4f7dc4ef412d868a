/// The rules of cells, lots and studies.
@NullMarked
package org.provolt.cellbuild.domain;

import org.jspecify.annotations.NullMarked;

/// The room of studies: cells compared, figure by figure.
@NullMarked
package org.provolt.portal.studies;

import org.jspecify.annotations.NullMarked;

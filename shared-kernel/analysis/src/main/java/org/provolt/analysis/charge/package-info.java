/// The charge that passed between records: from the cycler's counter where it can be trusted, else by integration.
@NullMarked
package org.provolt.analysis.charge;

import org.jspecify.annotations.NullMarked;

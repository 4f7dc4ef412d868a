/// What whoever runs the house asks of each service: how its lanes are, and what its projections could not bear.
@NullMarked
package org.provolt.servicekit.operations;

import org.jspecify.annotations.NullMarked;

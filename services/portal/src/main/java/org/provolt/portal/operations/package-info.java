/// The room of whoever runs the house.
@NullMarked
package org.provolt.portal.operations;

import org.jspecify.annotations.NullMarked;

/// instrument-gateway: files become instruments' messages; refused messages wait here for a person.
@NullMarked
package org.provolt.gateway;

import org.jspecify.annotations.NullMarked;

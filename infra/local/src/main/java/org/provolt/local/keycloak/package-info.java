/// Keycloak from its Maven artifact: unpacked and built once, started straight from java.
@NullMarked
package org.provolt.local.keycloak;

import org.jspecify.annotations.NullMarked;

/// Who is there: signing in and out through Keycloak, and what a session may do.
@NullMarked
package org.provolt.portal.signin;

import org.jspecify.annotations.NullMarked;

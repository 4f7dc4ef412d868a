/// What users, instruments and operators rely on, proven from outside on the real PostgreSQL, Kafka and Keycloak.
@NullMarked
package org.provolt.e2e;

import org.jspecify.annotations.NullMarked;

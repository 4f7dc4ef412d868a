/// Holds what others run (manifests, compose, dashboards) against what the services read, expose and are started with.
@NullMarked
package org.provolt.k8s;

import org.jspecify.annotations.NullMarked;

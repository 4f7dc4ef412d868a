/// What happened, in order: the whole laboratory's trail, and the part of it on a record's page.
@NullMarked
package org.provolt.portal.trail;

import org.jspecify.annotations.NullMarked;

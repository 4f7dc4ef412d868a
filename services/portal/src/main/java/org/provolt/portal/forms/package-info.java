/// Plain HTML forms whose fields are named by JSON pointers, with the laboratory's units.
@NullMarked
package org.provolt.portal.forms;

import org.jspecify.annotations.NullMarked;

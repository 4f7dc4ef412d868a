/// People at a browser: signed in, looking, in light and dark, on a wide and a narrow screen.
@NullMarked
package org.provolt.e2e.browser;

import org.jspecify.annotations.NullMarked;

/// Who people are: facts name them by the identity provider's subject alone, pages by the name that it still knows.
@NullMarked
package org.provolt.portal.people;

import org.jspecify.annotations.NullMarked;

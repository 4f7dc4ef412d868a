/// What the tests of every module share: a stack to run against, tokens, approved bytes, the house's rules.
@NullMarked
package org.provolt.testkit;

import org.jspecify.annotations.NullMarked;

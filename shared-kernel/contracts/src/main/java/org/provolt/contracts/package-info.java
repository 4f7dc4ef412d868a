/// What the services tell each other: facts, one package a service, and what instruments say. Plain Java.
@NullMarked
package org.provolt.contracts;

import org.jspecify.annotations.NullMarked;

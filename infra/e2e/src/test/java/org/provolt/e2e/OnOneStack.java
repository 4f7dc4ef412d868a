package org.provolt.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provolt.e2e.stack.OneStack;

/// A test class on the stack that all of them share. Each brings cells and runs of its own, so that none disturbs
/// another.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface OnOneStack {}

package org.provolt.e2e.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.provolt.e2e.client.Api;
import org.provolt.e2e.client.Laboratory;

/// Gives every test class the one stack, started when the first asks for it, and what works on it.
public final class OneStack implements ParameterResolver {

    private static final List<Class<?>> GIVEN = List.of(RunningStack.class, Api.class, Laboratory.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        InUse inUse = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneStack.class))
                .computeIfAbsent(InUse.class, any -> new InUse(), InUse.class);
        Class<?> asked = parameter.getParameter().getType();
        return asked == RunningStack.class
                ? inUse.stack()
                : asked == Api.class ? inUse.laboratory().api() : inUse.laboratory();
    }

    /// Started once; when that failed, every further test fails at once.
    private static final class InUse implements AutoCloseable {

        private @Nullable RunningStack stack;
        private @Nullable Laboratory laboratory;
        private @Nullable Throwable failure;

        RunningStack stack() {
            if (failure != null) {
                throw new AssertionError("the stack did not start", failure);
            }
            try {
                RunningStack started = stack == null ? RunningStack.start() : stack;
                stack = started;
                if (!started.runs()) {
                    started.startAgain();
                }
                return started;
            } catch (RuntimeException | AssertionError e) {
                failure = e;
                throw e;
            }
        }

        Laboratory laboratory() {
            RunningStack running = stack();
            Laboratory known = laboratory == null ? new Laboratory(running.api()) : laboratory;
            laboratory = known;
            return known;
        }

        /// After the last test, where [RunningStack#stop] was not itself one of them.
        @Override
        public void close() {
            if (stack != null && stack.runs()) {
                RunningStack.Stopped stopped = stack.stop();
                if (stopped.exitCode() == null || !stopped.leftBehind().isEmpty()) {
                    throw new AssertionError("the stack did not stop as it should: " + stopped);
                }
            }
        }
    }
}

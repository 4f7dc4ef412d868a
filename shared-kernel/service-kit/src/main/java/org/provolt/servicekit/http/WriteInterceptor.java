package org.provolt.servicekit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.provolt.servicekit.origin.Origin;

/// Carries out [Write].
@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class WriteInterceptor {

    private static final int TRIES = 4;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Caller caller;
    private final RoutingContext request;
    private final IdempotentAnswers answers;

    WriteInterceptor(Caller caller, RoutingContext request, IdempotentAnswers answers) {
        this.caller = caller;
        this.request = request;
        this.answers = answers;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        Origin origin = caller.origin();
        for (int attempt = 1; ; attempt++) {
            try {
                return ScopedValue.where(Origin.CURRENT, origin).call(() -> once(call));
            } catch (Exception failed) {
                if (attempt == TRIES || !lostARace(failed)) {
                    throw failed;
                }
            }
        }
    }

    private Response once(InvocationContext call) throws Exception {
        return QuarkusTransaction.requiringNew().call(() -> {
            String key = request.request().getHeader("Idempotency-Key");
            if (key == null) {
                return (Response) call.proceed();
            }
            String scope = caller.subject() + " " + request.request().method() + " " + request.normalizedPath();
            return answers.once(scope, key, call.getParameters(), () -> (Response) call.proceed());
        });
    }

    /// Somebody else took the label, or whatever is there once, a moment before: the next try sees that and says so.
    private static boolean isTaken(Throwable cause) {
        return cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState());
    }

    private static boolean lostARace(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || isTaken(cause)) {
                return true;
            }
        }
        return false;
    }
}

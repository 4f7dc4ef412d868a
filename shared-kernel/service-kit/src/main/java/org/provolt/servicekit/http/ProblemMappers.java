package org.provolt.servicekit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.BrokerUnavailable;

/// Every failure as one kind of answer.
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return Problem.answer(refused);
    }

    /// The record moved on between the caller's reading of it and the command.
    @ServerExceptionMapper
    Response overtaken(ConflictingAggregateVersionException overtaken) {
        return Problem.answer(IfMatch.stale());
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException nobody) {
        return challenge("Sign in: this needs a bearer token.");
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException forged) {
        return challenge("The bearer token is not valid, or no longer.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException wrongRole) {
        return Problem.of(403, "wrong-role", "Your role does not allow this.").answer();
    }

    @ServerExceptionMapper
    Response unreadable(JsonMappingException unreadable) {
        if (unreadable.getCause() instanceof Refused refused) {
            return Problem.answer(refused);
        }
        Problem problem = Problem.of(400, "malformed", Unreadable.sentence(unreadable));
        List<Problem.Field> field =
                List.of(new Problem.Field(pointer(unreadable.getPath()), Unreadable.sentence(unreadable)));
        return new Problem(problem.type(), problem.title(), 400, problem.code(), problem.detail(), field).answer();
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException unreadable) {
        return unreadable((JsonMappingException) unreadable);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return Problem.of(400, "malformed", "This is no JSON: " + unreadable.getOriginalMessage())
                .answer();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Problem.answer(refused);
            }
            if (cause instanceof JsonMappingException unreadable) {
                return unreadable(unreadable);
            }
        }
        if (failure.getResponse().getEntity() instanceof Problem) {
            return failure.getResponse();
        }
        int status = failure.getResponse().getStatus();
        return status >= 500
                ? unexpected(failure)
                : Problem.of(status, code(status), sentence(status)).answer();
    }

    @ServerExceptionMapper
    Response later(BrokerUnavailable gone) {
        LOG.warnf(gone, "a request has to come again");
        String sentence = "Kafka does not answer. Nothing is lost; ask again in a moment.";
        return Response.fromResponse(
                        Problem.of(503, "broker-unavailable", sentence).answer())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable bug) {
        for (Throwable cause = bug.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Problem.answer(refused);
            }
            if (cause instanceof ConflictingAggregateVersionException overtaken) {
                return overtaken(overtaken);
            }
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf(bug, "incident %s", incident);
        return Problem.of(500, "internal-error", "Something broke here; the log knows it as incident " + incident + ".")
                .answer();
    }

    private static Response challenge(String sentence) {
        return Response.fromResponse(Problem.of(401, "not-signed-in", sentence).answer())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "unknown-path";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "malformed";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not answer this method.";
            case 406 -> "This cannot be had in a form that you accept.";
            case 413 -> "The request is larger than this path takes.";
            case 415 -> "This path does not take this media type.";
            default -> "The request cannot be read.";
        };
    }
}

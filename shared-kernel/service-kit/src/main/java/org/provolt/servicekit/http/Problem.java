package org.provolt.servicekit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// RFC 9457: what went wrong, with a stable code, a sentence to act on, and the bad fields by JSON pointer.
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<Field> errors) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /// One bad field.
    public record Field(String pointer, String detail) {}

    static Problem of(int status, String code, String detail) {
        return new Problem("about:blank", title(status), status, code, detail, null);
    }

    static Response answer(Refused refused) {
        int status = status(refused.kind());
        List<Field> fields = refused.faults().stream()
                .map(fault -> new Field(fault.pointer(), fault.sentence()))
                .toList();
        Problem problem = new Problem(
                "about:blank",
                title(status),
                status,
                refused.code(),
                String.valueOf(refused.getMessage()),
                fields.isEmpty() ? null : fields);
        Response.ResponseBuilder answer =
                Response.status(status).entity(problem).type(MEDIA_TYPE);
        if (refused.kind() == Refused.Kind.NOT_KNOWN_YET) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.build();
    }

    Response answer() {
        return Response.status(status).entity(this).type(MEDIA_TYPE).build();
    }

    private static int status(Refused.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT, NOT_KNOWN_YET -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case IMPOSSIBLE -> 422;
            case PRECONDITION_REQUIRED -> 428;
        };
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known != null ? known.getReasonPhrase() : status == 422 ? "Unprocessable Content" : "Error";
    }
}

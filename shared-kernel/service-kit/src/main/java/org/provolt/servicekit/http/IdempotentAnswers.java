package org.provolt.servicekit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Answers under their Idempotency-Key, kept in the transaction of their effect: the same request again gets the same
/// answer and has no effect; the same key with another body is refused.
@Singleton
class IdempotentAnswers {

    private static final int LONGEST_KEY = 255;
    private static final int NOT_ANSWERED = 0;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    IdempotentAnswers(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    Response once(String scope, String key, @Nullable Object[] parameters, Callable<Response> act) throws Exception {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refused.malformed("bad-idempotency-key", "An Idempotency-Key has 1 to 255 characters.");
        }
        byte[] digest = digest(parameters);
        if (!reserve(scope, key, digest)) {
            return known(scope, key, digest);
        }
        Response answer = act.call();
        byte[] body = answer.hasEntity() ? json.writeValueAsBytes(answer.getEntity()) : new byte[0];
        keep(scope, key, answer, body);
        return answer.hasEntity()
                ? Response.fromResponse(answer)
                        .entity(body)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : answer;
    }

    private boolean reserve(String scope, String key, byte[] digest) {
        return entityManager
                        .createNativeQuery("""
                                insert into idempotent_answer (scope, key, body_digest, status, headers)
                                values (?1, ?2, ?3, ?4, '') on conflict do nothing""")
                        .setParameter(1, scope)
                        .setParameter(2, key)
                        .setParameter(3, digest)
                        .setParameter(4, NOT_ANSWERED)
                        .executeUpdate()
                == 1;
    }

    private void keep(String scope, String key, Response answer, byte[] body) throws JsonProcessingException {
        entityManager
                .createNativeQuery("""
                        update idempotent_answer set status = ?3, headers = ?4, body = ?5
                        where scope = ?1 and key = ?2""")
                .setParameter(1, scope)
                .setParameter(2, key)
                .setParameter(3, answer.getStatus())
                .setParameter(4, json.writeValueAsString(KeptHeaders.of(answer)))
                .setParameter(5, body)
                .executeUpdate();
    }

    private Response known(String scope, String key, byte[] digest) throws JsonProcessingException {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("""
                        select body_digest, status, headers, body from idempotent_answer
                        where scope = ?1 and key = ?2""", Object[].class)
                .setParameter(1, scope)
                .setParameter(2, key)
                .getSingleResult();
        if (!Arrays.equals((byte[]) row[0], digest)) {
            throw new Refused(
                    Refused.Kind.IMPOSSIBLE,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used with another request.",
                    java.util.List.of());
        }
        Response.ResponseBuilder answer = Response.status((int) row[1]);
        json.readValue((String) row[2], KeptHeaders.class).into(answer);
        byte[] body = (byte[]) row[3];
        return body.length == 0
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    /// Over what the caller said: path, query and body; not over what the framework injects.
    private byte[] digest(@Nullable Object[] parameters) throws JsonProcessingException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Object parameter : parameters) {
                if (!(parameter instanceof UriInfo
                        || parameter instanceof HttpHeaders
                        || parameter instanceof InputStream)) {
                    sha256.update(json.writeValueAsBytes(parameter));
                }
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The headers of an answer that a client acts on.
    record KeptHeaders(@Nullable String location, @Nullable String etag) {

        static KeptHeaders of(Response answer) {
            return new KeptHeaders(
                    answer.getHeaderString(HttpHeaders.LOCATION), answer.getHeaderString(HttpHeaders.ETAG));
        }

        void into(Response.ResponseBuilder answer) {
            if (location != null) {
                answer.header(HttpHeaders.LOCATION, location);
            }
            if (etag != null) {
                answer.header(HttpHeaders.ETAG, etag);
            }
        }
    }
}

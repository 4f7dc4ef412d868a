package org.provolt.servicekit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// Answers of the shapes that the contract knows.
public final class Answers {

    private Answers() {}

    /// 200 with the record and its ETag.
    public static Response record(Object view, long version) {
        return Response.ok(view).header(HttpHeaders.ETAG, etag(version)).build();
    }

    /// 201 with the record, where it stands, and its ETag.
    ///
    /// @param path below the API's root, such as `/cells/…`
    public static Response created(String path, Object view, long version) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1" + path)
                .entity(view)
                .header(HttpHeaders.ETAG, etag(version))
                .build();
    }

    /// 202: accepted, work goes on.
    public static Response accepted(String path, Object view) {
        return Response.accepted(view)
                .header(HttpHeaders.LOCATION, "/api/v1" + path)
                .build();
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}

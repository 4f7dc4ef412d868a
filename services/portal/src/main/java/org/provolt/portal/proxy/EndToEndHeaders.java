package org.provolt.portal.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Headers that go through. Those that speak of one connection end here (RFC 9110, 7.6.1): the known ones, and those
/// that `Connection` names.
final class EndToEndHeaders {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private EndToEndHeaders() {}

    /// Sets them on `target`, in place of what stands there under the same name.
    static void copy(MultiMap source, MultiMap target) {
        Set<String> dropped = new HashSet<>(OF_ONE_CONNECTION);
        for (String list : source.getAll(HttpHeaders.CONNECTION)) {
            for (String name : list.split(",", -1)) {
                dropped.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        // It frames the body; naming it does not unframe it.
        dropped.remove("content-length");
        for (String name : source.names()) {
            if (!dropped.contains(name.toLowerCase(Locale.ROOT))) {
                target.set(name, source.getAll(name));
            }
        }
    }
}

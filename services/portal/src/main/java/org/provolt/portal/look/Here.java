package org.provolt.portal.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.provolt.portal.signin.Visitor;

/// Where a page stands, as the layout sees it (`cdi:here`).
@Named("here")
@RequestScoped
public class Here {

    private final UriInfo uri;
    private final Visitor visitor;

    Here(@Context UriInfo uri, Visitor visitor) {
        this.uri = uri;
        this.visitor = visitor;
    }

    public List<Room> getRooms() {
        return Room.openTo(visitor);
    }

    /// Whether a room is there, so that a page of another room may lead into it.
    public boolean has(String path) {
        return getRooms().stream().anyMatch(room -> room.path().equals(path));
    }

    public String getPath() {
        return uri.getRequestUri().getRawPath();
    }

    /// Where a sign-in leads back to: this page with its query, encoded for a query.
    public String getReturn() {
        String query = uri.getRequestUri().getRawQuery();
        return URLEncoder.encode(query == null ? getPath() : getPath() + "?" + query, StandardCharsets.UTF_8);
    }
}

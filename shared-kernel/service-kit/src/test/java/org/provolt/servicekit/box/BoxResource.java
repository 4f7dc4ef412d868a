package org.provolt.servicekit.box;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Write;

/// A resource that brings every text that it is told to the database.
@Path("/boxes")
@PermitAll
class BoxResource {

    private final EntityManager entityManager;
    private final Commands commands;

    BoxResource(EntityManager entityManager, Commands commands) {
        this.entityManager = entityManager;
        this.commands = commands;
    }

    record Told(
            @Nullable String label,
            @Nullable List<String> labels,
            @Nullable Map<String, String> names,
            @Nullable JsonNode value) {}

    @POST
    public String tell(Told told) {
        return length(told.toString());
    }

    @Write
    @POST
    @Path("/{boxId}/things")
    public Response put(@PathParam("boxId") LotId boxId, String content) {
        commands.send(new Box.Put(boxId, 0, content));
        return Response.noContent().build();
    }

    @GET
    public String find(@QueryParam("q") String text) {
        return length(text);
    }

    @GET
    @Path("/{label}")
    public String get(@PathParam("label") String label) {
        return length(label);
    }

    private String length(String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select length(cast(?1 as text))")
                        .setParameter(1, text)
                        .getSingleResult()
                        .toString());
    }
}

package org.provolt.portal.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// The trail of one record, as a part of its page.
@Path("/trail-of")
@Authenticated
@RunOnVirtualThread
public class TrailFragment {

    private static final int PAGE = 50;

    private static final Set<String> WITH_TRAILS = Set.of(
            "cells",
            "lots",
            "fixtures",
            "pressure-settings",
            "instruments",
            "runs",
            "imports",
            "images",
            "results",
            "studies");

    private final House house;

    TrailFragment(House house) {
        this.house = house;
    }

    /// @param path of this part, without its query
    @CheckedTemplate(basePath = "trail")
    record Part(String path, Answer<Listed<TrailLine>> trail) implements TemplateInstance {}

    /// @param after from where this page goes on; empty on the first
    @GET
    @Path("/{records}/{id}")
    public TemplateInstance part(
            @PathParam("records") String records,
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue("") String after) {
        if (!WITH_TRAILS.contains(records)) {
            throw new NotFoundException("There are no records called " + records);
        }
        Question question = Question.at("/" + records + "/{}/trail", id)
                .with("summary", true)
                .with("after", after)
                .with("limit", PAGE);
        String path = Question.at("/trail-of/" + records + "/{}", id).target();
        return new Part(path, house.list(question, TrailLine.class).answer());
    }
}

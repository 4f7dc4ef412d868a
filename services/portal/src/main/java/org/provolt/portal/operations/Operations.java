package org.provolt.portal.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.route.Upstream;

/// `/operations`: how every service's lanes are, what its projections could not bear, and giving it to them again.
@Path("/operations")
@RolesAllowed("admin")
@RunOnVirtualThread
public class Operations {

    private static final List<String> SERVICES = Arrays.stream(Upstream.values())
            .filter(upstream -> upstream != Upstream.KEYCLOAK)
            .map(Upstream::label)
            .toList();
    private static final int MOST_LETTERS = 100;

    private final House house;

    Operations(House house) {
        this.house = house;
    }

    @CheckedTemplate(basePath = "operations")
    record All(List<String> services) implements TemplateInstance {}

    /// @param outcome of the retry that was just asked for; absent when none was
    @CheckedTemplate(basePath = "operations")
    record Service(
            String service,
            Answer<Listed<LaneLine>> lanes,
            Answer<Listed<LetterLine>> letters,
            @Nullable Answer<RetryOutcome> outcome,
            String key)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all() {
        return new All(SERVICES);
    }

    @GET
    @Path("/{service}")
    public TemplateInstance service(@PathParam("service") String service) {
        return part(service, null);
    }

    /// Shows the service's part again, with what came of it.
    @POST
    @Path("/{service}/dead-letters/{deadLetterId}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance retry(
            @PathParam("service") String service,
            @PathParam("deadLetterId") String deadLetterId,
            @FormParam("_key") @Nullable String key) {
        Question where = Question.at("/operations/" + known(service) + "/dead-letters/{}/retry", deadLetterId);
        Command command = new Command(Map.of(), Objects.requireNonNullElseGet(key, Operations::newKey));
        return part(service, house.tell(where, command, RetryOutcome.class));
    }

    private TemplateInstance part(String service, @Nullable Answer<RetryOutcome> outcome) {
        Question operations = Question.at("/operations/" + known(service));
        Asked<Listed<LaneLine>> lanes = house.list(new Question(operations.target() + "/lanes"), LaneLine.class);
        Asked<Listed<LetterLine>> letters = house.list(
                new Question(operations.target() + "/dead-letters").with("limit", MOST_LETTERS), LetterLine.class);
        return new Service(service, lanes.answer(), letters.answer(), outcome, newKey());
    }

    private static String known(String service) {
        if (!SERVICES.contains(service)) {
            throw new NotFoundException("There is no service " + service);
        }
        return service;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}

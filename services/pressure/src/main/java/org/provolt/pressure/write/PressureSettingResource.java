package org.provolt.pressure.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.pressure.domain.PressureCommand.ReleasePressure;
import org.provolt.pressure.read.PressureSettings;
import org.provolt.pressure.read.SettingSearch;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Pressures on cells: setting, releasing, withdrawing, finding.
@Produces(MediaType.APPLICATION_JSON)
@Path("/pressure-settings")
class PressureSettingResource {

    private final Commands commands;
    private final SettingPressure setting;
    private final SettingWithdrawal withdrawal;
    private final PressureSettings settings;

    PressureSettingResource(
            Commands commands, SettingPressure setting, SettingWithdrawal withdrawal, PressureSettings settings) {
        this.commands = commands;
        this.setting = setting;
        this.withdrawal = withdrawal;
        this.settings = settings;
    }

    @POST
    @Write
    @RolesAllowed(TECHNICIAN)
    public Response set(@Nullable SettingRequest body) {
        PressureSettingId settingId = setting.set(Body.required(body));
        PressureSettings.Versioned found = settings.get(settingId);
        return Answers.created("/pressure-settings/" + settingId, found.card(), found.version());
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("cell_id") @Nullable CellId cellId,
            @QueryParam("fixture_id") @Nullable FixtureId fixtureId,
            @QueryParam("q") @Nullable String text,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        SettingSearch search =
                new SettingSearch(cellId, fixtureId, text, order, ListPage.cursor(after, PressureSettings.Place::of));
        return settings.list(search, ListPage.limit(limit)).answer(uri);
    }

    @GET
    @Path("/{settingId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("settingId") PressureSettingId settingId) {
        return found(settingId);
    }

    @POST
    @Write
    @Path("/{settingId}/withdrawal")
    @RolesAllowed(TECHNICIAN)
    public Response withdraw(@PathParam("settingId") PressureSettingId settingId, @Nullable WithdrawalRequest body) {
        WithdrawalRequest request = Body.required(body);
        String reason = Reason.required(request.reason());
        withdrawal.withdraw(settingId, Occurred.at(request.occurredAt()), reason);
        return found(settingId);
    }

    @POST
    @Write
    @Path("/{settingId}/release")
    @RolesAllowed(TECHNICIAN)
    public Response release(@PathParam("settingId") PressureSettingId settingId, @Nullable ReleaseRequest body) {
        Instant occurredAt = Occurred.at(body == null ? null : body.occurredAt());
        commands.send(new ReleasePressure(settingId, occurredAt));
        return found(settingId);
    }

    private Response found(PressureSettingId settingId) {
        PressureSettings.Versioned found = settings.get(settingId);
        return Answers.record(found.card(), found.version());
    }
}

package org.provolt.portal.instruments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.pressure.FixtureCard;
import org.provolt.portal.signin.Visitor;

/// `/instruments/{id}/load-cells`: saying which columns of an instrument's files the load cells of fixtures are wired
/// to.
@Path("/instruments/{instrumentId}/load-cells")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class LoadCellsPage {

    private static final int MOST = 200;

    private final House house;
    private final Visitor visitor;

    LoadCellsPage(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    /// @param again whether a version is there, so that a reason is needed
    @CheckedTemplate(basePath = "instruments")
    record LoadCells(InstrumentCard instrument, Form form, List<Row> rows, Offered offered, boolean again)
            implements TemplateInstance {}

    /// What can be chosen.
    record Offered(List<Choice> fixtures, List<Choice> channels, List<Choice> units) {}

    /// A row of the form.
    record Row(int number, Cell column, Cell channel, Cell fixture, Cell unit) {

        static Row at(Form form, int row) {
            String at = LoadCellsForm.at(row);
            return new Row(
                    row + 1,
                    Cell.of(form, at + "column"),
                    Cell.of(form, at + "channel"),
                    Cell.of(form, at + "fixture_id"),
                    Cell.of(form, at + "unit"));
        }
    }

    record Cell(String name, String value, String wrong) {
        static Cell of(Form form, String pointer) {
            return new Cell(pointer, form.value(pointer), form.error(pointer));
        }
    }

    @GET
    public Response form(@PathParam("instrumentId") UUID instrumentId) {
        return switch (asked(instrumentId)) {
            case Answer.Found<InstrumentCard> found -> {
                List<LoadCellsCard.Column> mapped = mapped(found.value());
                int rows = LoadCellsForm.rows(mapped);
                Form blank = LoadCellsForm.shape(instrumentId, rows).blank(visitor.getZone());
                yield Response.ok(page(found.value(), LoadCellsForm.filled(blank, mapped), rows))
                        .build();
            }
            case Answer.Failed<InstrumentCard>(Trouble why) -> Sorry.because(why);
        };
    }

    @POST
    public Response save(
            @PathParam("instrumentId") UUID instrumentId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        return switch (asked(instrumentId)) {
            case Answer.Found<InstrumentCard> found -> save(found.value(), sent, headers);
            case Answer.Failed<InstrumentCard>(Trouble why) -> Sorry.because(why);
        };
    }

    private Response save(InstrumentCard instrument, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        UUID instrumentId = instrument.instrumentId();
        int rows = (int) IntStream.range(0, MOST)
                .takeWhile(row -> sent.containsKey(LoadCellsForm.at(row) + "column"))
                .count();
        Form form = LoadCellsForm.shape(instrumentId, rows).sent(sent, visitor.getZone());
        Question where = Question.at("/instruments/{}/load-cells", instrumentId);
        return switch (house.tell(where, LoadCellsForm.command(form, rows), LoadCellsCard.class)) {
            case Answer.Found<LoadCellsCard> made -> Formed.go("/instruments/" + instrumentId, headers);
            case Answer.Failed<LoadCellsCard>(Trouble why) ->
                Formed.again(page(instrument, form.refused(atItsField(form, rows, why)), rows));
        };
    }

    private Answer<InstrumentCard> asked(UUID instrumentId) {
        return house.ask(Question.at("/instruments/{}", instrumentId), InstrumentCard.class)
                .answer();
    }

    private LoadCells page(InstrumentCard instrument, Form form, int rows) {
        return new LoadCells(
                instrument,
                form,
                IntStream.range(0, rows).mapToObj(row -> Row.at(form, row)).toList(),
                new Offered(
                        fixtures(),
                        instrument.channels().stream()
                                .map(channel -> new Choice(channel, channel))
                                .toList(),
                        LoadCellsForm.units()),
                !versions(instrument).isEmpty());
    }

    private List<Choice> fixtures() {
        Answer<Listed<FixtureCard>> found = house.list(Question.at("/fixtures").with("limit", MOST), FixtureCard.class)
                .answer();
        return switch (found) {
            case Answer.Found<Listed<FixtureCard>> fixtures ->
                fixtures.value().items().stream()
                        .map(fixture -> new Choice(fixture.fixtureId().toString(), fixture.label()))
                        .toList();
            case Answer.Failed<Listed<FixtureCard>> away -> List.of();
        };
    }

    private static List<LoadCellsCard.Column> mapped(InstrumentCard instrument) {
        return versions(instrument).stream()
                .filter(version -> version.withdrawn() == null)
                .findFirst()
                .map(LoadCellsCard::columns)
                .orElse(List.of());
    }

    private static List<LoadCellsCard> versions(InstrumentCard instrument) {
        return Objects.requireNonNullElse(instrument.loadCells(), List.of());
    }

    private static Trouble atItsField(Form form, int rows, Trouble why) {
        Map<String, String> fields = new LinkedHashMap<>();
        why.fields().forEach((pointer, sentence) -> fields.put(LoadCellsForm.inForm(form, rows, pointer), sentence));
        return new Trouble(why.status(), why.code(), why.sentence(), fields);
    }
}

package org.provolt.portal.instruments;

import static org.provolt.portal.forms.FormField.lines;
import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Formed;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Command;
import org.provolt.portal.house.House;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Question;
import org.provolt.portal.house.Trouble;
import org.provolt.portal.signin.Visitor;

/// `/instruments/new`: registering an instrument, its channels as a list or as ranges.
@Path("/instruments/new")
@RolesAllowed("scientist")
@RunOnVirtualThread
public class InstrumentRegistration {

    private static final String CHANNELS = "/channels";
    private static final int UNPROCESSABLE = 422;
    private static final FormShape SHAPE = FormShape.of(
            "instrument-new",
            text("/maker"),
            text("/model"),
            text("/serial"),
            text("/firmware"),
            text("/time_zone"),
            lines(CHANNELS),
            number("/current_accuracy_percent"),
            number("/voltage_accuracy_percent"),
            moment("/occurred_at"));

    private final House house;
    private final HouseJson json;
    private final Visitor visitor;

    InstrumentRegistration(House house, HouseJson json, Visitor visitor) {
        this.house = house;
        this.json = json;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "instruments")
    record New(Form form, List<String> zones) implements TemplateInstance {}

    /// Most instruments stand where their people sit.
    @GET
    public TemplateInstance form() {
        Map<String, String> given = Map.of("time_zone", visitor.getZone().getId());
        return page(SHAPE.from(json.tree(given), visitor.getZone()));
    }

    @POST
    public Response register(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Form form = checked(SHAPE.sent(sent, visitor.getZone()).checked());
        if (form.isRefused()) {
            return Formed.again(page(form));
        }
        return switch (house.tell(Question.at("/instruments"), command(form), InstrumentCard.class)) {
            case Answer.Found<InstrumentCard> made ->
                Formed.go("/instruments/" + made.value().instrumentId(), headers);
            case Answer.Failed<InstrumentCard>(Trouble why) -> Formed.again(page(form.refused(atItsField(why))));
        };
    }

    private static Form checked(Form form) {
        Optional<String> complaint = ChannelNames.complaint(listed(form.body()));
        return complaint
                .filter(wrong -> !form.isRefused())
                .map(wrong -> form.refused(new Trouble(
                        UNPROCESSABLE, "bad-range", "A range of channels is wrong.", Map.of(CHANNELS, wrong))))
                .orElse(form);
    }

    private static Command command(Form form) {
        ObjectNode body = form.body();
        List<String> names = ChannelNames.of(listed(body));
        if (!names.isEmpty()) {
            ArrayNode channels = body.putArray("channels");
            names.forEach(channels::add);
        }
        return new Command(body, form.key());
    }

    private static List<String> listed(ObjectNode body) {
        return body.path("channels").valueStream().map(line -> line.asText()).toList();
    }

    /// What is said of `/channels/3` belongs to the one field in which all of them stand.
    static Trouble atItsField(Trouble why) {
        Map<String, String> fields = new LinkedHashMap<>();
        why.fields().forEach((pointer, sentence) -> {
            boolean one = pointer.startsWith(CHANNELS + "/");
            fields.putIfAbsent(one ? CHANNELS : pointer, one ? channel(pointer) + sentence : sentence);
        });
        return new Trouble(why.status(), why.code(), why.sentence(), fields);
    }

    private static String channel(String pointer) {
        String place = pointer.substring(CHANNELS.length() + 1);
        return place.matches("\\d{1,6}") ? "Channel " + (Integer.parseInt(place) + 1) + " of the list: " : "";
    }

    private static New page(Form form) {
        return new New(form, TimeZones.ALL);
    }
}

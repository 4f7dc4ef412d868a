package org.provolt.portal.look;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.house.HouseJson;
import org.provolt.portal.house.Trouble;

/// `/look`: every part of the house's look in every state, on one page, to compare and to test. Its numbers are made up
/// and marked so; it needs no sign-in and shows no record.
@Path("/look")
@PermitAll
@RunOnVirtualThread
public class LookPage {

    private static final FormShape SHAPE = FormShape.of(
            "look",
            FormField.text("/label"),
            FormField.number("/area_cm2"),
            FormField.kilopascal("/applied_pressure_pa"),
            FormField.moment("/occurred_at"),
            FormField.text("/format"),
            FormField.date("/received_on"),
            FormField.lines("/channels"));

    private final HouseJson json;

    LookPage(HouseJson json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "look")
    record Look(
            Form good,
            Form wrong,
            Trouble down,
            Trouble unknown,
            Instant moment,
            List<PressureScale.Stop> stops,
            List<Double> paper,
            List<Choice> formats,
            Nothing nothing)
            implements TemplateInstance {}

    /// Values that are absent.
    record Nothing(@Nullable Double number, @Nullable Instant moment) {}

    @GET
    public TemplateInstance look() {
        Form good = new Form(
                SHAPE,
                Map.of("/label", "NaC45-0500-01", "/area_cm2", "1.0", "/applied_pressure_pa", "500"),
                Map.of(),
                null,
                "look",
                ZoneOffset.UTC);
        Form wrong = new Form(
                        SHAPE.named("look-wrong"),
                        Map.of("/label", "NaC45-0500-01", "/area_cm2", "-1"),
                        Map.of(),
                        null,
                        "look",
                        ZoneOffset.UTC)
                .refused(new Trouble(
                        422,
                        "impossible-value",
                        "The cell was not registered: one value is impossible.",
                        Map.of("/area_cm2", "An area is above 0 cm².", "/electrolyte", "Say which.")));
        return new Look(
                good,
                wrong,
                new Trouble(503, "service-unavailable", "metrics does not answer. Try again in a moment.", Map.of()),
                new Trouble(404, "unknown-cell", "There is no such cell.", Map.of()),
                Instant.parse("2026-11-01T09:30:00Z"),
                PressureScale.STOPS,
                List.of(0.0, 22e3, 136e3, 500e3, 911e3, 1272e3),
                Choice.of("pressure-cell", "coin", "pouch"),
                new Nothing(null, null));
    }

    /// Curves of no experiment, one for each of the paper's pressures.
    @GET
    @Path("/chart.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String chart() {
        double[] kilopascals = {0, 22, 136, 500, 911, 1272};
        List<ChartSheet.Series> efficiency =
                Arrays.stream(kilopascals).mapToObj(LookPage::efficiency).toList();
        ChartSheet.Series pressure =
                new ChartSheet.Series("pressure in force", "step", 500e3, points(k -> k < 20 ? 500.0 : 497.5));
        return json.text(new ChartSheet(
                "Made-up efficiencies at six pressures",
                new ChartSheet.Axis("Cycle", null, "value", true, null),
                List.of(
                        new ChartSheet.Panel(ChartSheet.Axis.value("Efficiency", "%"), 3, efficiency),
                        new ChartSheet.Panel(ChartSheet.Axis.value("Pressure", "kPa"), 1, List.of(pressure))),
                null));
    }

    private static ChartSheet.Series efficiency(double kilopascal) {
        double last = 100 - 18 * Math.exp(-kilopascal / 90);
        return new ChartSheet.Series(
                "%d kPa".formatted((int) kilopascal),
                "line",
                kilopascal * 1_000,
                points(k -> k == 17 ? null : last - 25 * Math.exp(-k / 2.0)));
    }

    private static List<List<@Nullable Object>> points(java.util.function.IntFunction<@Nullable Double> value) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(k -> Arrays.<@Nullable Object>asList(k, value.apply(k)))
                .toList();
    }
}

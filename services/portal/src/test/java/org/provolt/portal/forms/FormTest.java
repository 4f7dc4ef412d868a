package org.provolt.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.provolt.portal.house.Trouble;

class FormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final FormShape SHAPE = FormShape.of(
            "setting-new",
            FormField.text("/note"),
            FormField.kilopascal("/applied_pressure_pa"),
            FormField.number("/working_electrode/area_cm2"),
            FormField.text("/working_electrode/material"),
            FormField.moment("/occurred_at"),
            FormField.lines("/channels"));

    @Test
    void everyFieldGoesToItsPointer() {
        Form form = sent(Map.of(
                "/applied_pressure_pa", "22,1",
                "/working_electrode/area_cm2", "1.0",
                "/working_electrode/material", " C45 ",
                "/channels", "1\n\n 2 "));

        assertThat(form.body().toString())
                .isEqualTo(
                        "{\"applied_pressure_pa\":22100,\"working_electrode\":{\"area_cm2\":1,\"material\":\"C45\"},\"channels\":[\"1\",\"2\"]}");
    }

    @Test
    void aGroupWithNothingInItIsLeftOut() {
        assertThat(sent(Map.of("/working_electrode/material", " ")).body().toString())
                .isEqualTo("{}");
    }

    @Test
    void aTimeOnSomebodysClockIsToldInUtc() {
        assertThat(sent(Map.of("/occurred_at", "2026-11-01T10:30:15"))
                        .body()
                        .path("occurred_at")
                        .asText())
                .isEqualTo("2026-11-01T09:30:15Z");
    }

    @Test
    void theZoneInWhichTheFormWasMadeCounts() {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.add("/occurred_at", "2026-11-01T10:30");
        form.add("_zone", "America/New_York");

        assertThat(SHAPE.sent(form, BERLIN).body().path("occurred_at").asText()).isEqualTo("2026-11-01T15:30:00Z");
    }

    @Test
    void whereClocksGoBackTheEarlierOfTheTwoIsMeant() {
        assertThat(sent(Map.of("/occurred_at", "2026-10-25T02:30:00"))
                        .body()
                        .path("occurred_at")
                        .asText())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        Form form = sent(Map.of("/applied_pressure_pa", "a lot")).checked();

        assertThat(form.error("/applied_pressure_pa")).startsWith("Write a number");
    }

    @Test
    void whatWasWrittenIsKeptWhateverIsWrong() {
        Form form = sent(Map.of("/applied_pressure_pa", "a lot", "/note", "by hand"))
                .checked();

        assertThat(form.value("/applied_pressure_pa") + ", " + form.value("/note"))
                .isEqualTo("a lot, by hand");
    }

    @Test
    void aComplaintAboutAFieldThatIsNotShownIsNotLost() {
        Form form = sent(Map.of()).refused(trouble(422, Map.of("/electrolyte", "Say which.")));

        assertThat(form.getOtherErrors()).containsExactly("/electrolyte: Say which.");
    }

    @Test
    void aRefusedCommandIsAnotherOneWhenSentAgain() {
        Form form = sent(Map.of());

        assertThat(form.refused(trouble(422, Map.of())).key()).isNotEqualTo(form.key());
    }

    @Test
    void aCommandOfWhichNobodyKnowsIsSentAgainUnderItsKey() {
        Form form = sent(Map.of());

        assertThat(form.refused(trouble(503, Map.of())).key()).isEqualTo(form.key());
    }

    @Test
    void aCopyBeginsWithWhatTheRecordSays() throws JsonProcessingException {
        JsonNode record = new ObjectMapper().readTree("""
                {"applied_pressure_pa": 22000.0, "working_electrode": {"area_cm2": 1.130, "material": "C45"},
                 "occurred_at": "2026-11-01T09:30:00Z", "channels": ["1", "2"], "note": null}""");

        assertThat(SHAPE.from(record, BERLIN).values())
                .isEqualTo(Map.of(
                        "/applied_pressure_pa", "22",
                        "/working_electrode/area_cm2", "1.13",
                        "/working_electrode/material", "C45",
                        "/occurred_at", "2026-11-01T10:30:00",
                        "/channels", "1\n2"));
    }

    private static Form sent(Map<String, String> values) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        values.forEach(form::add);
        form.add("_key", "k1");
        return SHAPE.sent(form, values.containsKey("/occurred_at") ? BERLIN : ZoneOffset.UTC);
    }

    private static Trouble trouble(int status, Map<String, String> fields) {
        return new Trouble(status, "any", "Any.", fields);
    }
}

package org.provolt.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void aFactInCborIsAboutWhomItNames() throws JsonProcessingException {
        byte[] fact = new CBORMapper()
                .writeValueAsBytes(Map.of(
                        "run_id", "r1",
                        "source", Map.of("import_id", "i1", "file_name", "f"),
                        "columns", Map.of("voltage_volt", new byte[80_000])));

        assertThat(Subjects.of(fact)).containsExactlyInAnyOrder("r1", "i1");
    }

    @Test
    void aMessageInJsonIsAboutWhomItNames() {
        byte[] message = "{\"fixture_id\": \"f1\", \"columns\": {\"load_cell_volt\": [1, 2]}, \"note\": \"cell_id\"}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Subjects.of(message)).containsExactly("f1");
    }

    @Test
    void ofWhatIsCutOffTheBeginningCounts() {
        byte[] message = "{\"cell_id\": \"c1\", \"run_".getBytes(StandardCharsets.UTF_8);

        assertThat(Subjects.of(message)).containsExactly("c1");
    }

    @Test
    void nothingIsAboutNobody() {
        assertThat(Subjects.of(new byte[0])).isEmpty();
    }
}

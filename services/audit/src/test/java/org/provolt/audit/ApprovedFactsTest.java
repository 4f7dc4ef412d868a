package org.provolt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.servicekit.json.Json;
import org.provolt.testkit.ApprovedBytes;

/// Every fact of every service, as it is stored and published. The audit reads all of them for ever, so their bytes are
/// approved here. A new shape is a new record, never a change of an approved file.
class ApprovedFactsTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved", "facts");
    private static final FactTypes TYPES = FactTypes.all();

    static List<Fact> everyFact() {
        return Bench.fixed().everyFact();
    }

    @Test
    void thereIsAnExampleOfEveryFact() {
        assertThat(everyFact().stream()
                        .map(fact -> TYPES.nameOf(fact.getClass()))
                        .collect(Collectors.toSet()))
                .isEqualTo(TYPES.names());
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void isStoredAndPublishedAsTheseBytes(Fact fact) throws IOException {
        String hex = HexFormat.of().formatHex(Json.cbor().writeValueAsBytes(fact));
        ApprovedBytes.verify("facts/" + TYPES.nameOf(fact.getClass()) + ".cbor.hex", lines(hex));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void readsAsThisJson(Fact fact) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String json = Json.configure(new ObjectMapper()).writer(printer).writeValueAsString(fact);
        ApprovedBytes.verify("facts/" + TYPES.nameOf(fact.getClass()) + ".json", json + "\n");
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void canStillBeRead(Fact fact) throws IOException {
        String hex = Files.readString(APPROVED.resolve(TYPES.nameOf(fact.getClass()) + ".cbor.hex"));
        byte[] approved = HexFormat.of().parseHex(hex.replace("\n", ""));
        assertThat(Json.cbor().readValue(approved, fact.getClass())).isEqualTo(fact);
    }

    private static String lines(String hex) {
        return hex.replaceAll("(.{96})", "$1\n").stripTrailing() + "\n";
    }
}

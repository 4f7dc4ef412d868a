package org.provolt.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatCatalogueTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "formats.md");
    private static final String BEGIN = "<!-- made of the readers' descriptions: begin -->\n\n";
    private static final String END = "\n<!-- made of the readers' descriptions: end -->";

    @Test
    void everyReaderDescribesItself() {
        assertThat(FormatCatalogue.ofRecords())
                .extracting(FormatDescription::name)
                .containsExactlyElementsOf(CyclerFormats.names());
        assertThat(FormatCatalogue.ofRecords()).allSatisfy(FormatCatalogueTest::isWhole);
        assertThat(FormatCatalogue.ofSpectra()).allSatisfy(FormatCatalogueTest::isWhole);
    }

    private static void isWhole(FormatDescription format) {
        assertThat(format.maker()).isNotBlank();
        assertThat(format.extensions()).isNotEmpty();
        assertThat(format.knownBy()).isNotBlank();
        assertThat(format.read()).isNotBlank();
        assertThat(format.learntFrom()).isNotBlank();
    }

    /// `./mvnw -pl shared-kernel/formats test -Dtest=FormatCatalogueTest -Dprovolt.docs.write=true` writes the page
    /// anew.
    @Test
    void thePageOfFormatsSaysWhatTheReadersSay() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String now = page.substring(0, begin) + FormatCatalogue.markdown() + page.substring(end);
        if (Boolean.getBoolean("provolt.docs.write")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/formats.md is stale; write it anew with -Dprovolt.docs.write=true")
                .isEqualTo(now);
    }
}

package org.provolt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.KeptPorts;

class OriginPortTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void theFirstStartTakes8080() {
        assertThat(new OriginPort(Optional.empty(), kept()).take(port -> true)).isEqualTo(8080);
    }

    @Test
    void theOneAskedForIsKept() {
        new OriginPort(Optional.of(9000), kept()).take(port -> true);

        assertThat(new OriginPort(Optional.empty(), kept()).take(port -> true)).isEqualTo(9000);
    }

    @Test
    void oneThatIsTakenIsRefusedWithOneThatIsFree() {
        assertThatThrownBy(() -> new OriginPort(Optional.of(9000), kept()).take(port -> port > 9001))
                .hasMessageStartingWith("Port 9000 is taken by ")
                .hasMessageContaining("--port 9002 is free")
                .asInstanceOf(InstanceOfAssertFactories.type(Trouble.class))
                .extracting(Trouble::ending)
                .isEqualTo(Ending.PORT_TAKEN);
    }

    @Test
    void aKeptOneThatAnotherTookIsNotReplacedSilently() {
        kept().keep("portal", 9000);

        assertThatThrownBy(() -> new OriginPort(Optional.empty(), kept()).take(port -> false))
                .hasMessageStartingWith("Port 9000, which this data folder keeps, is taken by ");
    }

    @Test
    void oneThatIsRefusedIsNotKept() {
        KeptPorts kept = kept();
        assertThatThrownBy(() -> new OriginPort(Optional.of(9000), kept).take(port -> false))
                .isInstanceOf(Trouble.class);

        assertThat(kept().kept("portal")).isEmpty();
    }

    private KeptPorts kept() {
        return KeptPorts.in(new DataFolder(root).made());
    }
}

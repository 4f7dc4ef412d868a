package org.provolt.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPortsTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void thePortOfTheFirstStartIsThatOfTheNext() {
        DataFolder data = new DataFolder(root).made();
        KeptPorts.in(data).choose("kafka", port -> true, () -> 40001, (taken, instead) -> {});

        assertThat(KeptPorts.in(data).choose("kafka", port -> true, () -> 50000, (taken, instead) -> {}))
                .isEqualTo(40001);
    }

    @Test
    void oneThatAnotherProgramTookMeanwhileIsReplacedAndSaid() {
        DataFolder data = new DataFolder(root).made();
        KeptPorts.in(data).choose("kafka", port -> true, () -> 40001, (taken, instead) -> {});

        List<Integer> said = new ArrayList<>();
        assertThat(KeptPorts.in(data)
                        .choose(
                                "kafka",
                                port -> port != 40001,
                                () -> 50000,
                                (taken, instead) -> said.addAll(List.of(taken, instead))))
                .isEqualTo(50000);
        assertThat(said).containsExactly(40001, 50000);
    }

    @Test
    void twoPartsNeverShareOne() {
        KeptPorts ports = KeptPorts.in(new DataFolder(root).made());
        Iterator<Integer> offered = List.of(40001, 40001, 40002).iterator();
        ports.choose("kafka", port -> true, offered::next, (taken, instead) -> {});

        assertThat(ports.choose("keycloak", port -> true, offered::next, (taken, instead) -> {}))
                .isEqualTo(40002);
    }
}

package org.provolt.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Optional;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.KeptPorts;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.house.House;
import org.provolt.local.house.Part;

/// `./provolt status`: what runs on a data folder, and is it healthy.
record Status(Checkout checkout, Request.Status asked) {

    static final int ALL_HEALTHY = 0;
    static final int SOMETHING_IS_NOT = 1;
    static final int NOTHING_RUNS = 3;

    /// One process, as `status --json` shows it.
    ///
    /// @param pid absent when it does not run
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Shown(String name, Optional<Long> pid, int port, String address, boolean healthy) {}

    /// The whole answer.
    ///
    /// @param address absent when nothing runs
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer(Optional<String> address, String data, List<Shown> processes) {

        int exitCode() {
            if (processes.isEmpty()) {
                return NOTHING_RUNS;
            }
            return processes.stream().allMatch(Shown::healthy) ? ALL_HEALTHY : SOMETHING_IS_NOT;
        }
    }

    int run() {
        DataFolder data = new DataFolder(asked.data());
        Records records = new Records(data);
        boolean anything = records.all().stream()
                .anyMatch(entry -> entry.process(data.mark()).isPresent());
        Answer answer = anything ? look(data, records) : nothing(data);
        System.out.println(asked.json() ? json(answer) : text(answer));
        if (anything && records.process(Records.LAUNCHER).isEmpty()) {
            System.err.println("The launcher is gone, what it started is not: ./provolt up or down sorts it out.");
        }
        return answer.exitCode();
    }

    private Answer look(DataFolder data, Records records) {
        KeptPorts ports = KeptPorts.in(data);
        House house = House.of(
                checkout, data, Secrets.in(data), name -> ports.kept(name).orElse(0));
        List<Shown> shown =
                house.parts().parallelStream().map(part -> shown(part, records)).toList();
        return new Answer(Optional.of(house.origin().address()), data.root().toString(), shown);
    }

    private static Shown shown(Part part, Records records) {
        Optional<Long> pid = records.process(part.name()).map(ProcessHandle::pid);
        return new Shown(part.name(), pid, part.port(), part.address(), pid.isPresent() && part.healthy());
    }

    private static Answer nothing(DataFolder data) {
        return new Answer(Optional.empty(), data.root().toString(), List.of());
    }

    private static String json(Answer answer) {
        try {
            return new ObjectMapper()
                    .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written", e);
        }
    }

    private static String text(Answer answer) {
        if (answer.processes().isEmpty()) {
            return "Nothing runs on " + answer.data();
        }
        StringBuilder lines = new StringBuilder();
        lines.append("Provolt at ")
                .append(answer.address().orElse(""))
                .append(", data in ")
                .append(answer.data());
        for (Shown one : answer.processes()) {
            lines.append("%n  %-20s %-12s %s"
                    .formatted(
                            one.name(),
                            one.healthy() ? "healthy" : one.pid().isPresent() ? "NOT HEALTHY" : "NOT RUNNING",
                            one.address() + one.pid().map(pid -> "  pid " + pid).orElse("")));
        }
        return lines.toString();
    }
}

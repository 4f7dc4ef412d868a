package org.provolt.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.provolt.simulator.DisorderedCell;
import org.provolt.simulator.VirtualCell;

/// A study of the demonstration, labelled as simulated.
///
/// @param name         for its identity
/// @param factors      what varies between its cells
/// @param firstChannel of the virtual cycler that its cells take
/// @param spectra      whether impedance is measured
record DemoStudy(
        String name,
        String title,
        String question,
        List<String> factors,
        List<VirtualCell> cells,
        int firstChannel,
        boolean spectra) {

    static final DemoStudy PRESSURE = new DemoStudy(
            "pressure",
            VirtualCell.MARK + "Stack pressure on sodium metal (simulated)",
            "From which stack pressure on do efficiency and resistance change no more?",
            List.of("applied_pressure_pa"),
            VirtualCell.pressureStudy(),
            1,
            true);

    static final DemoStudy REST = new DemoStudy(
            "rest",
            VirtualCell.MARK + "Rest at high current (simulated)",
            "Do two hours of rest help at 5 mA/cm2, and does pressure make them needless?",
            List.of("rest_duration_second", "applied_pressure_pa"),
            VirtualCell.restStudy(),
            13,
            false);

    /// Of cells whose records come live, on a bad day.
    static final DemoStudy DISORDER = new DemoStudy(
            "disorder",
            VirtualCell.MARK + "Records in disorder (simulated)",
            "Does the same come out when batches come twice, late or swapped, counters are reset and the clock jumps?",
            List.of("applied_pressure_pa"),
            DisorderedCell.study().stream().map(DisorderedCell::cell).toList(),
            21,
            false);

    String studyId() {
        return Naming.of("study", name);
    }

    Map<String, Object> opened() {
        return Map.of(
                "study_id",
                studyId(),
                "title",
                title,
                "question",
                question,
                "factors",
                factors,
                "occurred_at",
                "2026-08-30T08:00:00Z");
    }

    List<Example> examples() {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> new Example(cells.get(at), firstChannel + at))
                .toList();
    }
}

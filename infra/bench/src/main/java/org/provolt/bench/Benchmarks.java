package org.provolt.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The benchmarks, one after the other.
record Benchmarks(Path folder, Path results) {

    static final List<Benchmark> ALL = List.of(
            new Case("mpr", "read and sum", MadeInputs::mpr, Floors::sum),
            new Case("ndax", "inflate and sum", MadeInputs::ndax, Floors::inflateAndSum),
            new Case("bdf-csv", "count the lines", MadeInputs::bdf, Floors::lines),
            new Case("maccor-text", "count the lines", MadeInputs::maccor, Floors::lines),
            new Case("mpt", "count the lines", MadeInputs::mpt, Floors::lines),
            new CyclesOfTable(),
            new DepositsOfImage());

    private static final Stopwatch WATCH = new Stopwatch(6, 9);

    void run(List<Benchmark> asked) throws IOException {
        System.out.println(Outcome.HEADS);
        List<Outcome> outcomes = new ArrayList<>();
        for (Benchmark it : asked) {
            Outcome outcome = it.run(folder, WATCH);
            outcomes.add(outcome);
            System.out.println(outcome.line());
        }
        Files.createDirectories(results.toAbsolutePath().getParent());
        new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(results.toFile(), outcomes);
        System.out.println("As JSON: " + results);
    }

    /// Ten million records in whatever heap this process has.
    void tenMillion() throws IOException {
        System.out.println("Writing 10,000,000 records");
        Path file = MadeInputs.bdf(folder, 10_000_000);
        Case it = new Case("ten-million", "count the lines", any -> file, Floors::lines);
        System.out.println("Reading in a heap of " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        System.out.println(Outcome.HEADS);
        System.out.println(it.on(file, new Stopwatch(0, 1)).line());
    }
}

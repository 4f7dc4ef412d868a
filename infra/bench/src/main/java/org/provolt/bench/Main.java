package org.provolt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `./provolt bench [NAME]`
public final class Main {

    private static final String USAGE = """
            bench                        every reader, and the cycles of a table, beside a lower bound; a table, and JSON beside it
            bench NAME                   one of them
            bench ten-million            a BDF CSV of 10,000,000 records in a heap of 256 MB
            bench fuzz [SECONDS [SEED]]  readers on damaged files, 600 s unless told; 1 when a bug was found
            bench import [ROWS]          a BDF CSV of 1,000,000 records, unless told, through the running Provolt
            bench list                   the names
            """;

    private static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    public static void main(String[] words) throws IOException {
        Path root = Path.of(Optional.ofNullable(System.getenv("PROVOLT_ROOT")).orElse(""));
        Path work = Files.createTempDirectory("provolt-bench");
        int code;
        try {
            code = run(words, root, work);
        } finally {
            delete(work);
        }
        System.exit(code);
    }

    private static int run(String[] words, Path root, Path work) throws IOException {
        Benchmarks benchmarks = new Benchmarks(work, root.resolve("target/provolt-bench.json"));
        String name = words.length == 0 ? "" : words[0];
        switch (name) {
            case "" -> benchmarks.run(Benchmarks.ALL);
            case "list" -> System.out.println(names());
            case "ten-million" -> benchmarks.tenMillion();
            case "import" -> ImportOfFile.run(work, words.length > 1 ? Integer.parseInt(words[1]) : 1_000_000);
            case "fuzz" -> {
                return fuzz(words, root);
            }
            default -> {
                List<Benchmark> asked = Benchmarks.ALL.stream()
                        .filter(it -> it.name().equals(name))
                        .toList();
                if (asked.isEmpty()) {
                    System.err.println("There is no benchmark " + name + ".\n\n" + USAGE);
                    return NOT_UNDERSTOOD;
                }
                benchmarks.run(asked);
            }
        }
        return 0;
    }

    private static String names() {
        return Benchmarks.ALL.stream().map(Benchmark::name).collect(Collectors.joining(", "))
                + ", ten-million, import, fuzz\n\n" + USAGE;
    }

    private static int fuzz(String[] words, Path root) throws IOException {
        long seconds = words.length > 1 ? Long.parseLong(words[1]) : 600;
        long seed = words.length > 2 ? Long.parseLong(words[2]) : System.currentTimeMillis();
        Path folder = Files.createDirectories(root.resolve("target/fuzz").toAbsolutePath());
        FuzzSeeds seeds = new FuzzSeeds(folder);
        seeds.addMade();
        String data = System.getenv("PROVOLT_DATA");
        if (data != null && !data.isBlank()) {
            seeds.addAll(Path.of(data));
        } else {
            seeds.addAll(root.resolve("docs/examples"));
        }
        return new Fuzz(folder, seeds.all()).run(seed, Duration.ofSeconds(seconds)) == 0 ? 0 : 1;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

package org.provolt.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a person asked `./provolt` for.
sealed interface Request {

    /// @param port of the origin; absent: the one kept in the data folder, at first 8080
    /// @param demo load the demonstration into an empty store
    record Up(Path data, Optional<Integer> port, boolean demo) implements Request {}

    record Status(Path data, boolean json) implements Request {}

    record Down(Path data) implements Request {}

    record Token(Path data, String role) implements Request {}

    /// @param words for the agent, which understands them itself; `watch` is the first
    record Watch(Path data, List<String> words) implements Request {}

    /// @param words for the benchmarks, which understand them themselves
    record Bench(Path data, List<String> words) implements Request {}

    /// @param service whose results are rebuilt and compared
    record Replay(Path data, String service) implements Request {}

    record Help() implements Request {}

    /// A command of the contract that this version does not have.
    record NotYet(String command) implements Request {}
}

package org.provolt.local;

import java.nio.file.Path;
import java.util.Optional;

/// What a person asked `./provolt` for.
sealed interface Request {

    /// @param port of the origin; absent: the one kept in the data folder, at first 8080
    /// @param demo load the demonstration into an empty store
    record Up(Path data, Optional<Integer> port, boolean demo) implements Request {}

    record Status(Path data, boolean json) implements Request {}

    record Down(Path data) implements Request {}

    record Token(Path data, String role) implements Request {}

    record Help() implements Request {}

    /// A command of the contract that this version does not have.
    record NotYet(String command) implements Request {}
}

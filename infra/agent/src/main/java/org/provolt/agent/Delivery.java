package org.provolt.agent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Brings one state of one file: what of it the server has is asked first, so that it goes on where it stopped.
record Delivery(Server server) {

    /// How it ended.
    sealed interface End {
        /// The server has the file and reads it.
        record Brought(String importId) implements End {}

        /// The server will not have it.
        record Refused(String sentence) implements End {}

        /// The house has not heard of the run: it is new, or nobody has begun it.
        record RunNotKnown(String sentence) implements End {}

        /// Somebody writes the file again.
        record Changed() implements End {}
    }

    /// @param name as the server is to call it
    End bring(Seen file, Prints prints, Plan plan, String name, String run, Optional<String> stage)
            throws Away, IOException, InterruptedException {
        Optional<End> failed = send(file.path(), prints, plan);
        if (failed.isPresent()) {
            return failed.get();
        }
        Server.Answer answer = server.bring(prints, name, run, stage);
        if (answer.code().equals("digest-differs")) {
            // Either the file changed while it was read, or blocks were taken for equal that are not.
            return plan.earlier().isEmpty() ? new End.Changed() : bring(file, prints, Plan.allOf(), name, run, stage);
        }
        if (answer.code().equals("not-known-yet")) {
            return new End.RunNotKnown(answer.sentence());
        }
        return answer.isGood()
                ? new End.Brought(answer.body().path("import_id").asText())
                : new End.Refused(answer.sentence());
    }

    private Optional<End> send(Path path, Prints prints, Plan planned) throws Away, IOException, InterruptedException {
        Plan plan = planned;
        Server.Answer there = server.begin(prints);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            while (there.isGood() && there.received() < prints.bytes()) {
                Plan.Step step = plan.next(there.received(), prints.bytes());
                Optional<Server.Answer> answer = carryOut(step, file, prints, there.received());
                if (answer.isEmpty()) {
                    return Optional.of(new End.Changed());
                }
                there = answer.get();
                if (!there.isGood() && step instanceof Plan.Step.Copy) {
                    plan = Plan.allOf();
                    there = server.begin(prints);
                } else if (there.code().equals("offset-differs") || there.code().equals("unknown-upload")) {
                    there = server.begin(prints);
                }
            }
        }
        return there.isGood() ? Optional.empty() : Optional.of(new End.Refused(there.sentence()));
    }

    /// Nothing when the file has become shorter.
    private Optional<Server.Answer> carryOut(Plan.Step step, FileChannel file, Prints prints, long at)
            throws Away, IOException, InterruptedException {
        return switch (step) {
            case Plan.Step.Copy copy -> Optional.of(server.copy(prints, at, copy));
            case Plan.Step.Send send -> {
                Optional<byte[]> piece = read(file, at, (int) send.bytes());
                yield piece.isEmpty() ? Optional.empty() : Optional.of(server.append(prints, at, piece.get()));
            }
        };
    }

    /// Nothing when the file is shorter by now.
    private static Optional<byte[]> read(FileChannel file, long at, int bytes) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(bytes);
        while (piece.hasRemaining()) {
            if (file.read(piece, at + piece.position()) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(piece.array());
    }
}

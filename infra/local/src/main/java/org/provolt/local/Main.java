package org.provolt.local;

import java.nio.file.Path;

/// The launcher: reads the command, carries it out, ends with its exit code.
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        Path checkout = Path.of(System.getProperty("provolt.root", "")).toAbsolutePath();
        try {
            System.exit(carryOut(new CommandLine(checkout).parse(words), new Checkout(checkout)));
        } catch (Trouble trouble) {
            System.err.println("provolt: " + trouble.getMessage());
            System.exit(trouble.ending().code());
        }
    }

    private static int carryOut(Request request, Checkout checkout) {
        return switch (request) {
            case Request.Up up -> new Up(checkout, up).run();
            case Request.Status status -> new Status(checkout, status).run();
            case Request.Down down -> new Down(down).run();
            case Request.Token token -> new Token(token).run();
            case Request.Watch watch -> new Watch(checkout, watch).run();
            case Request.Bench bench -> new Bench(checkout, bench).run();
            case Request.Replay replay -> new Replay(checkout, replay).run();
            case Request.Help() -> {
                System.out.print(CommandLine.USAGE);
                yield 0;
            }
            case Request.NotYet(String command) ->
                throw new Trouble(command + " is not part of this version yet; ./provolt help names what is.");
        };
    }
}

package org.provolt.agent;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/// `java -jar provolt-agent.jar watch DIR …`
public final class Main {

    private static final int NOT_WELL = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            System.exit(watch(Options.of(List.of(words), System.getenv())));
        } catch (Trouble trouble) {
            System.err.println("provolt-agent: " + trouble.getMessage());
            System.exit(NOT_UNDERSTOOD);
        }
    }

    private static int watch(Options options) throws InterruptedException {
        InstantSource clock = InstantSource.system();
        Voice voice = new Voice(System.out, clock);
        try (HttpClient http = Server.client();
                Journal journal = Journal.in(options.journal())) {
            SignIn account = InstrumentAccount.of(System.getenv(), http, options.server(), clock);
            Watch watch = new Watch(options, new Server(http, options.server(), account), journal, voice, clock);
            Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), new Random());
            Agent agent = new Agent(watch, options, backoff, voice, clock, Thread::sleep);
            if (options.once()) {
                return agent.once() ? 0 : NOT_WELL;
            }
            agent.watch();
            return 0;
        }
    }
}

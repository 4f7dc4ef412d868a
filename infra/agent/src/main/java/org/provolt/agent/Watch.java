package org.provolt.agent;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks into the folder, brings what is new, and follows what was brought to its end.
final class Watch {

    static final String SERVER = "server";

    private final Options options;
    private final Server server;
    private final Journal journal;
    private final Quiet quiet;
    private final Voice voice;
    private final InstantSource clock;
    private final Later later;
    private final Set<String> unsent = new HashSet<>();
    private final Set<String> withoutRun = new HashSet<>();
    private final Map<Seen, Prints> read = new HashMap<>();

    Watch(Options options, Server server, Journal journal, Voice voice, InstantSource clock) {
        this.options = options;
        this.server = server;
        this.journal = journal;
        this.quiet = new Quiet(options.quiet(), clock);
        this.voice = voice;
        this.clock = clock;
        this.later = new Later(clock);
    }

    /// One look. Afterwards [#isAtRest] says whether anything is left to be done.
    void round() throws Away, InterruptedException {
        List<Seen> files = new Scan(options.folder()).files();
        quiet.look(files);
        Set<String> names = files.stream().map(Seen::name).collect(Collectors.toSet());
        voice.forget(name -> !name.equals(SERVER) && !names.contains(name));
        read.keySet().retainAll(files);
        withoutRun.clear();
        unsent.clear();
        files.stream().map(Seen::name).forEach(unsent::add);
        for (Seen file : files) {
            consider(file);
        }
        follow();
        voice.sayAfterTrouble(SERVER, "answers");
    }

    /// Whether every file whose run is known has been brought and read, as far as the last look saw.
    boolean isAtRest() {
        return withoutRun.containsAll(unsent) && journal.open().isEmpty();
    }

    /// How many files the last look left, unsent or unread.
    int left() {
        return unsent.size() + journal.open().size();
    }

    private void consider(Seen file) throws Away, InterruptedException {
        Belonging belonging = Belonging.of(file.path(), options);
        Optional<String> run = belonging.run();
        if (run.isEmpty()) {
            withoutRun.add(file.name());
            voice.say(file.name(), "no run named: it waits for a " + Belonging.FILE + " in its folder, or --run");
        } else if (isKnown(file, run.get(), belonging.stage())) {
            unsent.remove(file.name());
        } else if (quiet.is(file) && later.mayBeTried(file)) {
            bring(file, run.get(), belonging.stage());
        }
    }

    private boolean isKnown(Seen file, String run, Optional<String> stage) {
        return journal.of(file.name())
                .filter(line -> line.isState(file) && line.isFor(run, stage))
                .isPresent();
    }

    private void bring(Seen file, String run, Optional<String> stage) throws Away, InterruptedException {
        Optional<Journal.Line> earlier = journal.of(file.name());
        try {
            Prints prints = prints(file, earlier);
            if (prints.bytes() != file.bytes()) {
                return;
            }
            Optional<Journal.Line> same = journal.of(prints.sha256(), run, stage);
            if (same.isPresent()) {
                note(
                        file,
                        prints,
                        run,
                        stage,
                        same.get().importId(),
                        same.get().outcome(),
                        same.get().sentence());
            } else {
                Plan plan = earlier.filter(line -> line.importId() != null)
                        .map(line -> Plan.beyond(line, prints))
                        .orElse(Plan.allOf());
                deliver(file, prints, plan, run, stage);
            }
        } catch (IOException beingWritten) {
            voice.say(file.name(), "cannot be read now: " + beingWritten);
        }
    }

    /// Read once for each state, however often the server is away.
    private Prints prints(Seen file, Optional<Journal.Line> earlier) throws IOException {
        Prints known = read.get(file);
        if (known != null) {
            return known;
        }
        Prints fresh = Prints.of(file.path(), earlier.map(Journal.Line::bytes).orElse(0L));
        read.put(file, fresh);
        return fresh;
    }

    private void deliver(Seen file, Prints prints, Plan plan, String run, Optional<String> stage)
            throws Away, IOException, InterruptedException {
        String name = String.valueOf(file.path().getFileName());
        switch (new Delivery(server).bring(file, prints, plan, name, run, stage)) {
            case Delivery.End.Brought(String importId) ->
                note(file, prints, run, stage, importId, Journal.Outcome.BROUGHT, "brought");
            case Delivery.End.Refused(String sentence) -> {
                note(file, prints, run, stage, null, Journal.Outcome.REFUSED, "refused: " + sentence);
                voice.say(file.name(), "refused: " + sentence);
            }
            case Delivery.End.RunNotKnown(String sentence) -> {
                later.put(file);
                voice.say(file.name(), sentence);
            }
            case Delivery.End.Changed() -> {
                read.remove(file);
                later.put(file);
                voice.say(file.name(), "was written to while it was sent; it goes again");
            }
        }
    }

    private void note(
            Seen file,
            Prints prints,
            String run,
            Optional<String> stage,
            @Nullable String importId,
            Journal.Outcome outcome,
            String sentence) {
        journal.add(new Journal.Line(
                clock.instant().toString(),
                file.name(),
                file.bytes(),
                file.modified(),
                prints.sha256(),
                run,
                stage.orElse(null),
                importId,
                outcome,
                sentence,
                prints.blocks()));
        unsent.remove(file.name());
        read.remove(file);
    }

    private void follow() throws Away, InterruptedException {
        for (Journal.Line line : journal.open()) {
            Server.Answer answer = server.follow(String.valueOf(line.importId()));
            Optional<Told> told = answer.isGood()
                    ? Told.of(answer.body())
                    : Optional.of(new Told(Journal.Outcome.REFUSED, "refused: " + answer.sentence()));
            told.ifPresent(it -> end(line, it));
        }
    }

    private void end(Journal.Line line, Told told) {
        journal.add(new Journal.Line(
                clock.instant().toString(),
                line.name(),
                line.bytes(),
                line.modified(),
                line.sha256(),
                line.runId(),
                line.stage(),
                line.importId(),
                told.outcome(),
                told.sentence(),
                line.blocks()));
        voice.say(line.name(), told.sentence());
    }

    /// Whether everything that lies there now was brought, and nothing of it refused.
    boolean wentWell() {
        return unsent.isEmpty()
                && new Scan(options.folder()).files().stream().map(Seen::name).allMatch(journal::isDone);
    }

    /// How long a file takes to become quiet.
    Duration patience() {
        return options.quiet().plus(options.every());
    }
}

package org.provolt.portal.refused;

import java.util.Map;

/// What a refusal's code means, and what a person can do about it.
///
/// @param words what happened, in few words
/// @param act what to do
/// @param retryHelps whether sending it again as it is can come out otherwise
record Advice(String words, String act, boolean retryHelps) {

    private static final Map<String, Advice> BY_CODE = Map.ofEntries(
            Map.entry(
                    "unknown-run",
                    new Advice(
                            "nobody knows the run",
                            "Look whether the instrument was told the right run. Start the run, then send this again.",
                            true)),
            Map.entry(
                    "run-completed",
                    new Advice(
                            "the run had ended",
                            "Records that came after the run's end are not taken. If they belong to another run, tell"
                                    + " the instrument which.",
                            false)),
            Map.entry(
                    "run-aborted",
                    new Advice("the run was aborted", "The records stay here; start a new run to measure on.", false)),
            Map.entry(
                    "conflicting-records",
                    new Advice(
                            "other values for records that are there",
                            "The same record numbers came before with other values. Find out which of the two is right;"
                                    + " give the repeated measurement a series of its own.",
                            false)),
            Map.entry(
                    "too-many-waiting",
                    new Advice(
                            "too much waits for records that are missing",
                            "Bring the missing records, or accept the gap on the run's page; then send this again.",
                            true)),
            Map.entry(
                    "early-records",
                    new Advice(
                            "records before it are missing",
                            "Bring the missing records, or accept the gap on the run's page; then send this again.",
                            true)),
            Map.entry(
                    "id-reused",
                    new Advice(
                            "one message id for two contents",
                            "The instrument used an id twice. Let it give every message an id of its own and send the"
                                    + " records again.",
                            false)),
            Map.entry(
                    "malformed-cloud-event",
                    new Advice(
                            "no CloudEvent",
                            "Headers are missing or wrong: the program that sent it must be mended.",
                            false)),
            Map.entry(
                    "malformed",
                    new Advice(
                            "the bytes cannot be read",
                            "The program that sent it writes something else than it says. It must be mended.",
                            false)),
            Map.entry(
                    "unknown-type",
                    new Advice(
                            "a kind of message that nobody here knows",
                            "Look for the version of the program that sent it; this house may be older.",
                            true)),
            Map.entry(
                    "impossible-value",
                    new Advice(
                            "a value that cannot be",
                            "The reason names the value. Mend the instrument's settings; the records stay here as they"
                                    + " came.",
                            false)),
            Map.entry(
                    "non-finite",
                    new Advice(
                            "a value that is no number",
                            "The instrument sent infinity or no number where one is needed.",
                            false)),
            Map.entry(
                    "record-too-wide",
                    new Advice("too many columns", "Send fewer columns, or less in one message.", false)),
            Map.entry(
                    "origin-not-proven",
                    new Advice(
                            "it claims to come from a person",
                            "Only the house itself speaks for people on an instruments' topic. Sent again, it goes under"
                                    + " your name.",
                            true)),
            Map.entry(
                    "internal-error",
                    new Advice(
                            "the service failed on it",
                            "The fault is in the service, not in the message. Send it again; if it comes back, tell"
                                    + " whoever runs the house.",
                            true)));

    private static final Advice OTHER =
            new Advice("refused by a rule", "The reason says which. Mend what it names, then send it again.", true);

    static Advice on(String code) {
        return BY_CODE.getOrDefault(code, OTHER);
    }
}

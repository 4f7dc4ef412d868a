package org.provolt.local.house;

/// One process of the house.
public interface Part {

    /// As `status` names it: the folder under services/, or postgres, kafka, keycloak.
    String name();

    /// On loopback.
    int port();

    /// Where it answers, for people.
    String address();

    /// Starts it; it may not answer yet.
    ProcessHandle start();

    /// Does it answer as it should, now?
    boolean healthy();

    /// Has it come up? For a service that is less than being healthy: one with trouble runs too, so that people can
    /// see the trouble and mend it.
    default boolean answers() {
        return healthy();
    }

    /// What is to be made sure of once it answers.
    default void prepare() {}

    /// Asks it to end, in order.
    default void stop(ProcessHandle process) {
        process.destroy();
    }
}

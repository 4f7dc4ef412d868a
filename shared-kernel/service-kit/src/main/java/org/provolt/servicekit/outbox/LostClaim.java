package org.provolt.servicekit.outbox;

/// Another worker took over the outbox.
class LostClaim extends RuntimeException {

    LostClaim(long mine, long theirs) {
        super("outbox epoch " + mine + " was followed by " + theirs);
    }
}

package org.provolt.agent;

import java.util.Optional;

/// What of a file must be sent, and what the server has already in an earlier state of it.
///
/// @param earlier digest of the state that the server has; absent when there is none that helps
/// @param whole   so many first bytes are the same as all of that state's
/// @param ours    this file's block prints
/// @param theirs  that state's block prints
record Plan(Optional<String> earlier, long whole, String ours, String theirs) {

    /// Of one piece on the wire.
    static final int PIECE_BYTES = 4 << 20;

    sealed interface Step {
        /// How many bytes this step brings.
        long bytes();

        record Copy(String from, long bytes) implements Step {}

        record Send(long bytes) implements Step {}
    }

    static Plan allOf() {
        return new Plan(Optional.empty(), 0, "", "");
    }

    /// A file that grew begins with the earlier state; one whose head was written anew (BioLogic's `.mpr`) shares
    /// blocks.
    static Plan beyond(Journal.Line sent, Prints now) {
        boolean grown = now.prefix().equals(Optional.of(sent.sha256()));
        return new Plan(Optional.of(sent.sha256()), grown ? sent.bytes() : 0, now.blocks(), sent.blocks());
    }

    /// The next step behind so many bytes of a file that has `bytes`.
    Step next(long at, long bytes) {
        if (earlier.isPresent() && at < whole) {
            return new Step.Copy(earlier.get(), whole - at);
        }
        long same = sameFrom(at);
        if (earlier.isPresent() && same > 0) {
            return new Step.Copy(earlier.get(), same);
        }
        return new Step.Send(Math.min(Math.min(bytes - at, PIECE_BYTES), bytesUntilSame(at, bytes)));
    }

    private boolean isSame(long block) {
        long digit = block * Prints.BLOCK_DIGITS;
        return earlier.isPresent()
                && digit + Prints.BLOCK_DIGITS <= Math.min(ours.length(), theirs.length())
                && ours.regionMatches((int) digit, theirs, (int) digit, Prints.BLOCK_DIGITS);
    }

    private long sameFrom(long at) {
        long block = at / Prints.BLOCK_BYTES;
        while (isSame(block)) {
            block++;
        }
        return Math.max(0, block * Prints.BLOCK_BYTES - at);
    }

    private long bytesUntilSame(long at, long bytes) {
        long block = at / Prints.BLOCK_BYTES + 1;
        while (block * Prints.BLOCK_BYTES < bytes && block * Prints.BLOCK_BYTES - at < PIECE_BYTES && !isSame(block)) {
            block++;
        }
        return block * Prints.BLOCK_BYTES - at;
    }
}

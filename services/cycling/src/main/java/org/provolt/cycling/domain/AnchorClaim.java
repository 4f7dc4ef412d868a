package org.provolt.cycling.domain;

import java.util.Comparator;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.cycling.TimeAnchor.Kind;

/// What a batch says of when its series was recorded.
///
/// Of several, the one said with the lowest record counts; a run's start counts only where nothing else is said. So it
/// does not matter in which order batches come, nor that one was refused first and came again later.
///
/// @param recordIndex the batch's first record
public record AnchorClaim(long recordIndex, TimeAnchor anchor) {

    private static final long NO_RECORD_YET = Long.MAX_VALUE;

    /// Two batches that begin at the same record can say different times: the more certain counts, then the earlier.
    private static final Comparator<AnchorClaim> FIRST_COUNTS = Comparator.comparingLong(AnchorClaim::recordIndex)
            .thenComparing(claim -> claim.anchor.kind())
            .thenComparing(claim -> claim.anchor.uncertaintySecond())
            .thenComparing(claim -> claim.anchor.at());

    /// The anchor of a series that is being opened, before its first records.
    static AnchorClaim beforeRecords(TimeAnchor anchor) {
        return new AnchorClaim(NO_RECORD_YET, anchor);
    }

    /// The same, once it is known with which record it was said.
    AnchorClaim saidWith(long firstRecordIndex) {
        return recordIndex == NO_RECORD_YET ? new AnchorClaim(firstRecordIndex, anchor) : this;
    }

    /// Whether this one counts rather than the other.
    public boolean beats(AnchorClaim other) {
        if (isRunStart()) {
            return false;
        }
        return other.isRunStart() || FIRST_COUNTS.compare(this, other) < 0;
    }

    private boolean isRunStart() {
        return anchor.kind() == Kind.RUN_START;
    }
}

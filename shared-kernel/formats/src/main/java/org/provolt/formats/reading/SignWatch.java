package org.provolt.formats.reading;

import java.util.Optional;
import org.provolt.formats.EvidenceReport.CurrentSign;
import org.provolt.formats.reading.Translation.NetCharge;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// Compares the sign of the current with the direction in which the charge went since the record before.
final class SignWatch {

    /// So many can be where a step begins, or of noise.
    private static final long MOST_CONTRADICTING = 10;

    private final String basis;
    private final Optional<NetCharge> charge;
    private double last = Double.NaN;
    private long agreeing;
    private long contradicting;

    SignWatch(Translation translation) {
        this.basis = translation.currentSign();
        this.charge = translation.netCharge();
    }

    /// @param block what comes out
    void see(Columns block) {
        charge.ifPresent(net -> compare(block, net));
    }

    private void compare(Columns block, NetCharge net) {
        double[] in = block.column(net.in());
        double[] out = net.out().map(block::column).orElseGet(() -> new double[in.length]);
        double[] ampere = block.column(Bdf.CURRENT);
        for (int row = 0; row < in.length; row++) {
            double now = in[row] - out[row];
            double signs = Math.signum(now - last) * Math.signum(ampere[row]);
            if (signs > 0) {
                agreeing++;
            } else if (signs < 0) {
                contradicting++;
            }
            last = now;
        }
    }

    /// A table whose first records charge, by their counters, while the current discharges has another convention than
    /// is known of it: its half cycles would change places.
    void requireKnown() {
        if (contradicting > MOST_CONTRADICTING && contradicting > agreeing) {
            throw Refused.malformed(
                    "current-sign-contradicted",
                    "In " + contradicting + " of the first " + (contradicting + agreeing)
                            + " records with a current, the counters of charge go against its sign (" + basis
                            + "). Where the instrument writes discharge positive, have the file read by a mapping that"
                            + " says so.");
        }
    }

    CurrentSign found() {
        return new CurrentSign(basis, agreeing, contradicting);
    }
}

package org.provolt.formats.reading;

import java.util.Optional;
import org.provolt.formats.EvidenceReport.CurrentSign;
import org.provolt.formats.reading.Translation.NetCharge;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Compares the sign of the current with the direction in which the charge went since the record before.
final class SignWatch {

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
        for (int row = 0; row < block.size(); row++) {
            double now = block.at(net.in(), row)
                    - (net.out().isPresent() ? block.at(net.out().get(), row) : 0);
            double signs = Math.signum(now - last) * Math.signum(block.at(Bdf.CURRENT, row));
            if (signs > 0) {
                agreeing++;
            } else if (signs < 0) {
                contradicting++;
            }
            last = now;
        }
    }

    CurrentSign found() {
        return new CurrentSign(basis, agreeing, contradicting);
    }
}

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

    CurrentSign found() {
        return new CurrentSign(basis, agreeing, contradicting);
    }
}

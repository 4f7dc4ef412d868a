package org.provolt.formats.reading;

import java.util.Optional;
import org.provolt.formats.EvidenceReport.CurrentSign;
import org.provolt.kernel.Columns;

/// Compares the sign of the current with the direction in which the charge counter went since the record before.
final class SignWatch {

    private final String basis;
    private final Optional<String> counter;
    private double last = Double.NaN;
    private long agreeing;
    private long contradicting;

    SignWatch(Translation translation) {
        this.basis = translation.currentSign();
        this.counter = translation.netCounter();
    }

    void see(Columns vendor, double[] currentAmpere) {
        counter.ifPresent(name -> compare(vendor, name, currentAmpere));
    }

    private void compare(Columns vendor, String name, double[] currentAmpere) {
        for (int row = 0; row < currentAmpere.length; row++) {
            double now = vendor.at(name, row);
            double signs = Math.signum(now - last) * Math.signum(currentAmpere[row]);
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

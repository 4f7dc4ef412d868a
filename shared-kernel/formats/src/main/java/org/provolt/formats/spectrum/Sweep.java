package org.provolt.formats.spectrum;

/// Tells where one sweep of frequencies ends and the next begins: where the frequency turns back.
///
/// Equal frequencies in a row and a turn after a few points only belong to one sweep, as where an instrument looks at a
/// frequency again.
final class Sweep {

    /// So many points make a sweep that can turn; fewer can only begin again where they began.
    private static final int POINTS_BEFORE_A_TURN = 8;

    /// A frequency is that of the beginning again within this share.
    private static final double SAME_SHARE = 1e-3;

    private int points;
    private double first;
    private double last;
    private double direction;

    /// Whether a point of this frequency begins another sweep; takes it in either way.
    boolean beginsAt(double frequencyHertz) {
        double step = Math.signum(frequencyHertz - last);
        boolean turns = points > 1 && direction != 0 && step == -direction;
        boolean restarts = turns && (points >= POINTS_BEFORE_A_TURN || reachesFirst(frequencyHertz));
        if (restarts) {
            begin();
        }
        take(frequencyHertz);
        return restarts;
    }

    /// Another spectrum begins for another reason.
    void begin() {
        points = 0;
        direction = 0;
    }

    private boolean reachesFirst(double frequencyHertz) {
        return direction < 0 ? frequencyHertz >= first * (1 - SAME_SHARE) : frequencyHertz <= first * (1 + SAME_SHARE);
    }

    private void take(double frequencyHertz) {
        if (points == 0) {
            first = frequencyHertz;
        } else if (direction == 0) {
            direction = Math.signum(frequencyHertz - last);
        }
        last = frequencyHertz;
        points++;
    }
}

package org.provolt.portal.pressure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A calibration in the list on its fixture's page.
///
/// @param kilopascalPerVolt the slope as a pressure on the pressed area
public record CalibrationLine(CalibrationCard card, double kilopascalPerVolt, State state) {

    /// How a calibration stands among those of its fixture.
    public enum State {
        IN_FORCE("good", "in force"),
        REPLACED("plain", "replaced"),
        OVER("plain", "over"),
        LATER("warn", "not begun");

        private final String tone;
        private final String words;

        State(String tone, String words) {
            this.tone = tone;
            this.words = words;
        }

        public String getTone() {
            return tone;
        }

        public String getWords() {
            return words;
        }
    }

    /// The newest first.
    static List<CalibrationLine> of(List<CalibrationCard> cards, FixtureCard fixture) {
        return cards.stream()
                .sorted(Comparator.comparing(CalibrationCard::validFrom)
                        .thenComparing(CalibrationCard::recordedAt)
                        .reversed())
                .map(card -> new CalibrationLine(
                        card, card.kilopascalPerVolt(fixture.pressedAreaMm2()), state(card, fixture)))
                .toList();
    }

    private static State state(CalibrationCard card, FixtureCard fixture) {
        Instant now = fixture.asOf();
        CalibrationCard inForce = fixture.calibration();
        if (inForce != null && inForce.calibrationId().equals(card.calibrationId())) {
            return State.IN_FORCE;
        }
        if (card.holdsAt(now)) {
            return State.REPLACED;
        }
        return now.isBefore(card.validFrom()) ? State.LATER : State.OVER;
    }
}

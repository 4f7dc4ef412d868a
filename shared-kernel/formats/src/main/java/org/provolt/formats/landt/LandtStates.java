package org.provolt.formats.landt;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.table.States;

/// LANDT's states: `RateC`, `RateD`, `R`, and the like with constant voltage or power; each comes out as the number of
/// its letter in Unicode, `C` charge, `D` discharge, `R` rest.
final class LandtStates implements States {

    private static final Pattern MODE_FIRST = Pattern.compile("(?:RATE|CC|CV|CP|CR|CCCV)[ _-]?([CD])");
    private static final Pattern DIRECTION_FIRST = Pattern.compile("([CD])[ _-](?:RATE|CC|CV|CP|CR|CCCV)");

    @Override
    public double code(String word) {
        String plain = word.toUpperCase(Locale.ROOT);
        for (Pattern pattern : new Pattern[] {MODE_FIRST, DIRECTION_FIRST}) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return found.group(1).charAt(0);
            }
        }
        return switch (plain) {
            case "C", "CHARGE", "CHG" -> 'C';
            case "D", "DISCHARGE", "DCHG" -> 'D';
            case "R", "REST", "S", "OCV" -> 'R';
            default -> Double.NaN;
        };
    }

    @Override
    public int direction(double code) {
        return code == 'C' ? 1 : code == 'D' ? -1 : 0;
    }
}

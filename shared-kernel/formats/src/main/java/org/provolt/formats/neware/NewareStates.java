package org.provolt.formats.neware;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.provolt.formats.table.States;

/// Neware's step types as BTSDA prints them; each comes out as the number that the binary files have for it,
/// one of which nobody published a number as 101 where it ends with charge and 102 where it ends with discharge.
final class NewareStates implements States {

    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("ccchg", 1),
            Map.entry("ccdchg", 2),
            Map.entry("cvchg", 3),
            Map.entry("rest", 4),
            Map.entry("cycle", 5),
            Map.entry("cccvchg", 7),
            Map.entry("cpdchg", 8),
            Map.entry("cpchg", 9),
            Map.entry("crdchg", 10),
            Map.entry("pause", 13),
            Map.entry("pulse", 16),
            Map.entry("sim", 17),
            Map.entry("pcccvchg", 18),
            Map.entry("cvdchg", 19),
            Map.entry("cccvdchg", 20),
            Map.entry("control", 21),
            Map.entry("ocv", 22),
            Map.entry("ramp", 25),
            Map.entry("cpcvdchg", 26),
            Map.entry("cpcvchg", 27),
            Map.entry("恒流充电", 1),
            Map.entry("恒流放电", 2),
            Map.entry("恒压充电", 3),
            Map.entry("搁置", 4),
            Map.entry("静置", 4),
            Map.entry("恒流恒压充电", 7),
            Map.entry("恒功率放电", 8),
            Map.entry("恒功率充电", 9),
            Map.entry("恒阻放电", 10),
            Map.entry("恒压放电", 19),
            Map.entry("恒流恒压放电", 20),
            Map.entry("恒功率恒压放电", 26),
            Map.entry("恒功率恒压充电", 27));

    /// Words of which nobody published a number: what they say of the direction counts all the same.
    private static final int OTHER_CHARGE = 101;

    private static final int OTHER_DISCHARGE = 102;

    private static final Set<Integer> CHARGING = Set.of(1, 3, 7, 9, 18, 27, OTHER_CHARGE);
    private static final Set<Integer> DISCHARGING = Set.of(2, 8, 10, 19, 20, 26, OTHER_DISCHARGE);

    /// Old exports print the number itself.
    @Override
    public double code(String word) {
        if (word.matches("\\d{1,2}")) {
            return Integer.parseInt(word);
        }
        String plain = word.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "")
                .replace("discharge", "dchg")
                .replace("charge", "chg");
        return CODES.containsKey(plain) ? CODES.getOrDefault(plain, 0) : other(plain);
    }

    private static double other(String plain) {
        if (plain.endsWith("dchg") || plain.endsWith("放电")) {
            return OTHER_DISCHARGE;
        }
        return plain.endsWith("chg") || plain.endsWith("充电") ? OTHER_CHARGE : Double.NaN;
    }

    @Override
    public int direction(double code) {
        return CHARGING.contains((int) code) ? 1 : DISCHARGING.contains((int) code) ? -1 : 0;
    }
}

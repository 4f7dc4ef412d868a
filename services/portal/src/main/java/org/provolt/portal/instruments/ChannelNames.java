package org.provolt.portal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names of channels as people list them: one a line or between commas, or a range such as `1-8`, `01-16`, `A1-A4`. A
/// name that only looks like a range, such as board and channel in one, stands in quotes: `"1-2"`.
final class ChannelNames {

    /// The largest cyclers have some hundred channels; more than this in one range is a slip of the finger.
    static final int MOST_IN_A_RANGE = 1_024;

    private static final Pattern RANGE = Pattern.compile("([^-\\d\"]*)(\\d{1,9})\\s*-\\s*(?:\\1)?(\\d{1,9})");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private ChannelNames() {}

    static List<String> of(List<String> lines) {
        List<String> names = new ArrayList<>();
        lines.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.addAll(expanded(name)));
        return names;
    }

    /// What is wrong with what was listed; empty where nothing is.
    static Optional<String> complaint(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(name -> width(name) > MOST_IN_A_RANGE || width(name) < 1)
                .findFirst()
                .map(name -> width(name) < 1
                        ? name + " runs backwards. If it is a name, put it in quotes."
                        : name + " would be " + width(name) + " channels. If it is a name, put it in quotes.");
    }

    private static List<String> expanded(String name) {
        Matcher quoted = QUOTED.matcher(name);
        if (quoted.matches()) {
            return List.of(quoted.group(1));
        }
        Matcher range = RANGE.matcher(name);
        if (!range.matches()) {
            return List.of(name);
        }
        String digits = range.group(2);
        String format = digits.startsWith("0") ? "%0" + digits.length() + "d" : "%d";
        return IntStream.rangeClosed(Integer.parseInt(digits), Integer.parseInt(range.group(3)))
                .mapToObj(number -> range.group(1) + format.formatted(number))
                .toList();
    }

    /// How many channels a name stands for; below 1 for a range that runs backwards.
    private static int width(String name) {
        Matcher range = RANGE.matcher(name);
        return range.matches() ? Integer.parseInt(range.group(3)) - Integer.parseInt(range.group(2)) + 1 : 1;
    }
}

package org.provolt.formats.biologic;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an `.mpt`'s header lines tell. EC-Lab may leave out all but the count of lines and the column heads.
///
/// @param variant     such as `text, 81 header lines`
/// @param technique   short name; empty when not told
/// @param software    such as `EC-Lab 11.50`
/// @param startedText the acquisition's start as written
/// @param channel     as EC-Lab shows it
/// @param columns     the column heads, each once
record MptHead(
        String variant,
        String technique,
        Optional<String> software,
        Optional<String> startedText,
        Optional<String> channel,
        Optional<String> channelSerial,
        Optional<String> deviceSerial,
        List<String> columns) {

    static final String TIME = "time/s";

    /// EC-Lab and BT-Lab begin their exports alike.
    static final List<String> SIGNATURES = List.of("EC-Lab ASCII FILE", "BT-Lab ASCII FILE");

    Optional<LocalDateTime> startedAt() {
        return startedText.flatMap(EcLabDate::moment);
    }

    /// Gathers the facts of a header, line by line, without keeping the lines.
    static final class Facts {

        private static final Pattern CHANNEL = Pattern.compile("Run on channel : (\\S+)(?: \\(SN ([^)]+)\\))?.*");
        private static final Pattern DEVICE = Pattern.compile("Device : .*\\(SN ([^)]+)\\).*");
        private static final Pattern SOFTWARE = Pattern.compile("((?:EC|BT)-Lab) for windows v(\\S+).*");
        private static final Pattern STARTED = Pattern.compile("Acquisition started on : (.+)");

        private String technique = "";
        private boolean techniquePassed;
        private Optional<String> software = Optional.empty();
        private Optional<String> started = Optional.empty();
        private Optional<String> channel = Optional.empty();
        private Optional<String> channelSerial = Optional.empty();
        private Optional<String> deviceSerial = Optional.empty();

        /// The first line with text names the technique.
        void see(String line) {
            String text = line.strip();
            if (!techniquePassed && !text.isEmpty()) {
                techniquePassed = true;
                technique = Technique.ofLongName(text);
            }
            Matcher found = CHANNEL.matcher(text);
            if (found.matches()) {
                channel = Optional.of(found.group(1));
                channelSerial = Optional.ofNullable(found.group(2));
            }
            deviceSerial = deviceSerial.or(() -> group(DEVICE, text, 1));
            software = software.or(() -> group(SOFTWARE, text, 1)
                    .flatMap(name -> group(SOFTWARE, text, 2).map(version -> name + " " + version)));
            started = started.or(() -> group(STARTED, text, 1));
        }

        private static Optional<String> group(Pattern pattern, String text, int group) {
            Matcher found = pattern.matcher(text);
            return found.matches() ? Optional.of(found.group(group)) : Optional.empty();
        }

        MptHead head(String variant, List<String> columns) {
            return new MptHead(
                    variant, technique, software, started, channel, channelSerial, deviceSerial, List.copyOf(columns));
        }
    }
}

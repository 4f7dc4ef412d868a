package org.provolt.formats.made;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.provolt.kernel.Columns;

/// Writes an `.mpt` as EC-Lab exports it: Latin-1, tab-separated, numbers padded.
///
/// @param test         what the header says
/// @param header       how much of a header
/// @param decimalComma as in the countries that write one
/// @param lineEnd      `\n` or `\r\n`
public record MptWriter(MadeTest test, Header header, boolean decimalComma, String lineEnd) {

    /// How much EC-Lab was asked to write before the records.
    public enum Header {
        FULL,
        THREE_LINES,
        COLUMN_HEADS_ONLY
    }

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss.SSS");

    public static MptWriter of(MadeTest test) {
        return new MptWriter(test, Header.FULL, false, "\r\n");
    }

    public MptWriter header(Header another) {
        return new MptWriter(test, another, decimalComma, lineEnd);
    }

    public MptWriter withDecimalComma() {
        return new MptWriter(test, header, true, lineEnd);
    }

    public MptWriter lineEnd(String another) {
        return new MptWriter(test, header, decimalComma, another);
    }

    /// The file's bytes.
    ///
    /// @param records columns by EC-Lab's names, of [EcLabColumn]
    public byte[] bytes(Columns records) {
        List<EcLabColumn> columns =
                records.names().stream().map(EcLabColumn::named).toList();
        StringBuilder text = new StringBuilder(head(columns));
        for (int row = 0; row < records.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                text.append(column == 0 ? "" : "\t")
                        .append(number(
                                columns.get(column),
                                records.at(columns.get(column).ecLabName(), row)));
            }
            text.append(lineEnd);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String head(List<EcLabColumn> columns) {
        String heads = columns.stream().map(EcLabColumn::ecLabName).collect(Collectors.joining("\t")) + "\t" + lineEnd;
        return switch (header) {
            case FULL -> lines(facts()) + heads;
            case THREE_LINES -> lines(List.of()) + heads;
            case COLUMN_HEADS_ONLY -> heads;
        };
    }

    private String lines(List<String> facts) {
        String count = String.format(Locale.ROOT, "Nb header lines : %-28d", facts.size() + 3);
        return "EC-Lab ASCII FILE" + lineEnd + count + lineEnd
                + facts.stream().map(it -> it + lineEnd).collect(Collectors.joining());
    }

    private List<String> facts() {
        return List.of(
                "",
                test.technique(),
                "",
                "Run on channel : " + test.channel() + " (SN " + test.channelSerial() + ")",
                "User : ",
                "Electrode connection : standard",
                "Acquisition started on : " + MOMENT.format(test.startedAt()),
                "Device : SP-300 (SN " + test.deviceSerial() + ")",
                "EC-Lab for windows v" + test.version() + " (software)",
                "Comments : " + test.comment(),
                "Cycle Definition : Charge/Discharge alternance",
                "");
    }

    private String number(EcLabColumn column, double value) {
        String text = switch (column.stored()) {
            case FLAG, U2, U4 -> String.valueOf((long) value);
            case F4 -> scientific("%.7E", (float) value);
            case F8 -> scientific("%.15E", value);
        };
        return decimalComma ? text.replace('.', ',') : text;
    }

    /// EC-Lab pads exponents to three digits.
    private static String scientific(String pattern, double value) {
        String text = String.format(Locale.ROOT, pattern, value);
        int sign = text.indexOf('E') + 1;
        String exponent = text.substring(sign + 1);
        return text.substring(0, sign + 1) + "0".repeat(Math.max(0, 3 - exponent.length())) + exponent;
    }
}

package org.provolt.portal.refused;

/// Bytes as hex, sixteen a line, with their place before them and the printable ones of ASCII behind.
final class HexLines {

    private static final int PER_LINE = 16;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_PRINTABLE = 0x7e;

    private HexLines() {}

    static String of(byte[] bytes, int most) {
        StringBuilder lines = new StringBuilder();
        int end = Math.min(most, bytes.length);
        for (int from = 0; from < end; from += PER_LINE) {
            line(bytes, from, Math.min(from + PER_LINE, end), lines);
        }
        return lines.toString();
    }

    private static void line(byte[] bytes, int from, int to, StringBuilder lines) {
        lines.append("%08x ".formatted(from));
        StringBuilder printable = new StringBuilder();
        for (int at = from; at < from + PER_LINE; at++) {
            if (at < to) {
                int value = bytes[at] & 0xff;
                lines.append(" %02x".formatted(value));
                boolean isPrintable = value >= FIRST_PRINTABLE && value <= LAST_PRINTABLE;
                printable.append(isPrintable ? (char) value : '.');
            } else {
                lines.append("   ");
            }
        }
        lines.append("  ").append(printable).append('\n');
    }
}

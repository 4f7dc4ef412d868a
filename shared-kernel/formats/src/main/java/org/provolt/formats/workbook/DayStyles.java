package org.provolt.formats.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which styles of a workbook show a number of days as a date or a time (ECMA-376 part 1, 18.8.30).
final class DayStyles {

    private final BitSet days = new BitSet();

    /// None.
    DayStyles() {}

    static DayStyles read(InputStream in) {
        DayStyles styles = new DayStyles();
        try (XmlStream xml = new XmlStream(in)) {
            styles.read(xml);
        } catch (XmlStream.Broken restIsUnreadable) {
            // Dates then look like the numbers they are stored as.
            return styles;
        }
        return styles;
    }

    /// @param own     codes that the workbook defines, by their numbers
    /// @param formats the format's number of each style, in order
    static DayStyles of(Map<Integer, String> own, List<Integer> formats) {
        DayStyles styles = new DayStyles();
        for (int style = 0; style < formats.size(); style++) {
            int format = formats.get(style);
            String code = own.get(format);
            styles.days.set(style, code == null ? isBuiltInDay(format) : isDay(code));
        }
        return styles;
    }

    private void read(XmlStream xml) {
        Map<Integer, Boolean> own = new HashMap<>();
        while (xml.nextStart("", "numFmt", "cellXfs")) {
            if (xml.name().equals("numFmt")) {
                own.put(number(xml.attribute("numFmtId")), isDay(xml.attribute("formatCode")));
            } else {
                for (int style = 0; xml.nextStart("cellXfs", "xf"); style++) {
                    int format = number(xml.attribute("numFmtId"));
                    days.set(style, own.getOrDefault(format, isBuiltInDay(format)));
                }
            }
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static boolean isBuiltInDay(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /// A code with a letter of days or times outside quotes and colours.
    private static boolean isDay(String code) {
        String plain = code.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("\\[(?!h+]|m+]|s+])[^]]*]", "");
        return plain.chars().anyMatch(mark -> "ymdhs".indexOf(mark) >= 0);
    }

    boolean isDay(int style) {
        return style >= 0 && days.get(style);
    }
}

package org.provolt.formats.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The texts that a workbook's cells share. Many of them move to a file of their own.
final class SharedStrings implements AutoCloseable {

    /// Heads, words and some dates; texts beyond them were written one for each record.
    private static final int MOST_IN_MEMORY = 20_000;

    private static final int MOST_CHARACTERS = 2_000_000;

    private final List<String> strings = new ArrayList<>();
    private final SpilledStrings spilled = new SpilledStrings();
    private int characters;

    /// None at all.
    SharedStrings() {}

    /// Reads them up to their end or a break.
    static SharedStrings read(InputStream in) {
        SharedStrings shared = new SharedStrings();
        try (XmlStream xml = new XmlStream(in)) {
            while (xml.nextStart("", "si")) {
                shared.add(xml.text());
            }
        } catch (XmlStream.Broken restIsUnreadable) {
            // A cell that needs one of the rest is empty.
            return shared;
        } catch (RuntimeException | Error failed) {
            shared.close();
            throw failed;
        }
        return shared;
    }

    void add(String text) {
        if (strings.size() < MOST_IN_MEMORY && characters < MOST_CHARACTERS && spilled.size() == 0) {
            strings.add(text);
            characters += text.length();
        } else {
            spilled.add(text);
        }
    }

    /// Empty for one that is not there.
    String get(int index) {
        if (index < 0) {
            return "";
        }
        return index < strings.size() ? strings.get(index) : spilled.get(index - strings.size());
    }

    @Override
    public void close() {
        spilled.close();
    }
}

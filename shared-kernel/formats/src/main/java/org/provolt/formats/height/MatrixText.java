package org.provolt.formats.height;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.provolt.formats.image.ImageRefusals;

/// The numbers of a text in rows, each given on as it is read, so that no line is held whole. Lines of the head begin
/// with `#`.
final class MatrixText {

    private static final int LONGEST_NUMBER = 64;
    private static final int BUFFER = 1 << 16;

    private final Numbers to;
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private int inRow;

    private MatrixText(Numbers to) {
        this.to = to;
    }

    /// Who takes them.
    interface Numbers {
        /// `NaN` where a point is missing.
        void number(double value);

        void endOfRow(int columns);
    }

    static void read(Path file, Numbers to) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            new MatrixText(to).read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(InputStream in) throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '#' && word.isEmpty() && inRow == 0) {
                passLine(in);
            } else if (!Character.isWhitespace(next)) {
                add((char) next);
            } else {
                endWord();
                if (next == '\n') {
                    endRow();
                }
            }
        }
        endWord();
        endRow();
    }

    private void passLine(InputStream in) throws IOException {
        if (begun) {
            throw ImageRefusals.unsupported("It holds more than one channel; save each by itself.");
        }
        int next = in.read();
        while (next >= 0 && next != '\n') {
            next = in.read();
        }
    }

    private void add(char next) {
        word.append(next);
        if (word.length() > LONGEST_NUMBER) {
            throw noNumber();
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            to.number(number());
            word.setLength(0);
            inRow++;
            begun = true;
        }
    }

    private void endRow() {
        if (inRow > 0) {
            to.endOfRow(inRow);
            inRow = 0;
        }
    }

    private double number() {
        String text = word.toString();
        if (text.toLowerCase(Locale.ROOT).matches("[+-]?nan")) {
            return Double.NaN;
        }
        if (!text.matches("[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?|[+-]?[0-9]+\\.")) {
            throw noNumber();
        }
        return Double.parseDouble(text);
    }

    private RuntimeException noNumber() {
        return ImageRefusals.broken("\"" + word + "\" is no number with a decimal point.");
    }
}

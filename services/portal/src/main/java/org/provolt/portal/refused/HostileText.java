package org.provolt.portal.refused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stranger's text as it can be read without being misled: whatever has no shape of its own, or changes how its
/// neighbours are shown (controls, direction marks, zero-width letters), stands as its number.
final class HostileText {

    private HostileText() {}

    /// The first so many bytes as UTF-8; what is none stands as a replacement character.
    static String of(byte[] bytes, int most) {
        return of(new String(Arrays.copyOf(bytes, Math.min(most, bytes.length)), StandardCharsets.UTF_8));
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append("\\u{").append(Integer.toHexString(letter)).append('}');
            }
        });
        return shown.toString();
    }

    private static boolean isPlain(int letter) {
        return letter == '\n'
                || letter == '\t'
                || switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}

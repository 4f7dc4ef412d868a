package org.provolt.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The first lines of a text file.
public final class TextHead {

    /// Facts that stand before the column heads take fewer lines than this.
    static final int MOST_LINES = 200;

    private final byte[] bytes;
    private final boolean whole;

    /// @param bytes the first bytes of the file
    /// @param whole whether those are all
    public TextHead(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /// Where the column heads of a dialect stand, if they do.
    Optional<TextLayout> find(Dialect dialect) {
        TextEncoding likely = TextEncoding.of(bytes);
        return Stream.of(likely, TextEncoding.chinese())
                .flatMap(encoding -> TextLayout.find(encoding, lines(encoding), dialect).stream())
                .findFirst();
    }

    /// What a line would be as column heads, parted by any of the delimiters, in any of the likely encodings.
    public List<TextLayout> layouts(int line) {
        return Stream.of(TextEncoding.of(bytes), TextEncoding.chinese())
                .flatMap(encoding -> TextLayout.delimiters()
                        .flatMap(delimiter -> TextLayout.at(encoding, lines(encoding), line, delimiter).stream()))
                .toList();
    }

    /// What a line is as column heads.
    Optional<TextLayout> layout(int line, char delimiter) {
        TextEncoding encoding = TextEncoding.of(bytes);
        return TextLayout.at(encoding, lines(encoding), line, delimiter);
    }

    /// The complete lines, without their ends.
    public List<String> lines() {
        return lines(TextEncoding.of(bytes));
    }

    public TextEncoding encoding() {
        return TextEncoding.of(bytes);
    }

    private List<String> lines(TextEncoding encoding) {
        if (bytes.length < encoding.mark()) {
            return List.of();
        }
        String text = encoding.decode(bytes);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0 && lines.size() < MOST_LINES; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end));
            from = end + 1;
        }
        if (whole && from < text.length() && lines.size() < MOST_LINES) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}

package org.provolt.formats;

import java.util.List;

/// What a reader says of itself, for whoever wants to know whether a file can be read: a row of `docs/formats.md`, of
/// the page of formats and of the API.
///
/// @param name       of the format in evidence, such as `biologic-mpr`
/// @param maker      whose instruments or programs write it
/// @param extensions as its files are usually called; they play no part in recognising one
/// @param knownBy    by which content it is recognised
/// @param read       versions and variants, and what of them is read
/// @param refused    what of it is refused
/// @param learntFrom from where the format is known
public record FormatDescription(
        String name,
        String maker,
        List<String> extensions,
        String knownBy,
        String read,
        String refused,
        String learntFrom) {

    public FormatDescription {
        extensions = List.copyOf(extensions);
    }
}

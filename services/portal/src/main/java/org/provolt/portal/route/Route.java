package org.provolt.portal.route;

/// One line of the table.
///
/// @param bodyLimitBytes the largest request body that goes through
public record Route(PathPattern pattern, Upstream upstream, long bodyLimitBytes) {

    static final long COMMAND_BYTES = 2L << 20;
    static final long PIECE_BYTES = 8L << 20;
    static final long FILE_BYTES = 4L << 30;

    static Route to(Upstream upstream, String pattern) {
        return new Route(PathPattern.of(pattern), upstream, COMMAND_BYTES);
    }

    /// For pieces of instrument files, which are below this by their own rule.
    Route takingPieces() {
        return new Route(pattern, upstream, PIECE_BYTES);
    }

    /// For instrument files, which can be gigabytes.
    Route takingFiles() {
        return new Route(pattern, upstream, FILE_BYTES);
    }
}

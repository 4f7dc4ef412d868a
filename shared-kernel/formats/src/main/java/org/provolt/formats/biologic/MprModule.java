package org.provolt.formats.biologic;

/// One module of an `.mpr`: a header, then its content.
///
/// @param name    short name, such as `VMP data`
/// @param layout  which header it has
/// @param version of the content
/// @param date    the day in the header, as written
/// @param offset  where its content begins in the file
/// @param length  bytes of content, by the header; the file may hold fewer
record MprModule(String name, Layout layout, long version, String date, long offset, long length) {

    static final String SETTINGS = "VMP Set";
    static final String DATA = "VMP data";
    static final String LOG = "VMP LOG";

    /// EC-Lab's two headers: the one up to version 11.4x, and the one from 11.50 on.
    enum Layout {
        BEFORE_11_50(57),
        SINCE_11_50(65);

        private final int bytes;

        Layout(int bytes) {
            this.bytes = bytes;
        }

        int bytes() {
            return bytes;
        }
    }
}

package org.provolt.portal.results;

import java.util.Arrays;

/// What a number can rest on. The group decides the colour, the column how far from the number it is drawn.
public enum Kind {
    RESULT("provolt:Result", "result", Group.RESULT, 0),
    RECORDS("provolt:Records", "records", Group.BYTES, 1),
    CELL("provolt:Cell", "cell", Group.BUILD, 1),
    SETTING("provolt:PressureSetting", "pressure setting", Group.PRESSURE, 1),
    IMPORT("provolt:Import", "import", Group.BYTES, 2),
    LOT("provolt:Lot", "lot", Group.BUILD, 2),
    CALIBRATION("provolt:Calibration", "calibration", Group.PRESSURE, 2),
    SOFTWARE("prov:SoftwareAgent", "software", Group.SOFTWARE, 2),
    FILE("provolt:RawFile", "raw file", Group.BYTES, 3),
    FIXTURE("provolt:Fixture", "fixture", Group.PRESSURE, 3),
    RUN("provolt:Run", "run", Group.TEST, 4),
    INSTRUMENT("provolt:Instrument", "instrument", Group.TEST, 5),
    PERSON("prov:Agent", "person", Group.PEOPLE, 6);

    private final String type;
    private final String words;
    private final Group group;
    private final int column;

    Kind(String type, String words, Group group, int column) {
        this.type = type;
        this.words = words;
        this.group = group;
        this.column = column;
    }

    /// Things of a colour.
    public enum Group {
        RESULT("the number"),
        BYTES("bytes and records"),
        BUILD("build"),
        PRESSURE("pressure"),
        TEST("run and instrument"),
        SOFTWARE("software"),
        PEOPLE("people");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }

        /// As it stands in class names.
        public String getStyle() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public String getWords() {
        return words;
    }

    public Group getGroup() {
        return group;
    }

    int column() {
        return column;
    }

    /// The most special kind that a node says to be.
    static Kind of(Told node) {
        return Arrays.stream(values())
                .filter(kind -> node.is(kind.type))
                .findFirst()
                .orElse(PERSON);
    }
}

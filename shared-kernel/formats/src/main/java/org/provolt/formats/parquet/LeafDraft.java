package org.provolt.formats.parquet;

import org.provolt.formats.parquet.ThriftBytes.Field;

/// An element of the schema while it is read (`SchemaElement` of `parquet.thrift`).
final class LeafDraft {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;
    private static final int FLOAT16_BYTES = 2;
    private static final int MOST_DECIMALS = 30;

    private int type = -1;
    private int width;
    private int repetition;
    private String name = "";
    private int children;
    private int scale;
    private String unit = "";
    private boolean decimal;
    private boolean unsigned;
    private boolean half;
    private double per = 1;
    private double times = 1;

    static LeafDraft read(ThriftBytes thrift) {
        LeafDraft draft = new LeafDraft();
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            draft.take(field, thrift);
            last = field.id();
        }
        return draft;
    }

    private void take(Field field, ThriftBytes thrift) {
        switch (field.id()) {
            case 1 -> type = thrift.smallNumber();
            case 2 -> width = thrift.smallNumber();
            case 3 -> repetition = thrift.smallNumber();
            case 4 -> name = thrift.text();
            case 5 -> children = thrift.smallNumber();
            case 6 -> converted(thrift.smallNumber());
            case 7 -> scale = thrift.smallNumber();
            case 10 -> logical(thrift);
            default -> thrift.skip(field);
        }
    }

    /// The older way of saying what a number stands for.
    private void converted(int kind) {
        switch (kind) {
            case 5 -> decimal = true;
            case 6 -> days();
            case 7 -> seconds("s", 1e3);
            case 8 -> seconds("s", 1e6);
            case 9 -> seconds("UTC/s", 1e3);
            case 10 -> seconds("UTC/s", 1e6);
            case 11, 12, 13, 14 -> unsigned = true;
            default -> {}
        }
    }

    /// The newer way: a union, of which one field is there.
    private void logical(ThriftBytes thrift) {
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            switch (field.id()) {
                case 6 -> {
                    days();
                    thrift.skip(field);
                }
                case 7 -> time(thrift, "s", "s");
                case 8 -> time(thrift, "UTC/s", "local/s");
                case 10 -> integer(thrift);
                case 15 -> {
                    half = true;
                    thrift.skip(field);
                }
                default -> thrift.skip(field);
            }
            last = field.id();
        }
    }

    private void time(ThriftBytes thrift, String utc, String local) {
        boolean isUtc = false;
        double perSecond = 1;
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            if (field.id() == 1) {
                isUtc = field.type() == ThriftBytes.BOOLEAN_TRUE;
            } else if (field.id() == 2 && field.type() == ThriftBytes.STRUCT) {
                Field unit = thrift.after(0);
                perSecond = Math.pow(1e3, Math.clamp(unit.id(), 0, 3));
                thrift.skip(unit);
                thrift.after(unit.id());
            } else {
                thrift.skip(field);
            }
            last = field.id();
        }
        seconds(isUtc ? utc : local, perSecond);
    }

    private void integer(ThriftBytes thrift) {
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            if (field.id() == 2) {
                unsigned = field.type() != ThriftBytes.BOOLEAN_TRUE;
            }
            thrift.skip(field);
            last = field.id();
        }
    }

    private void seconds(String told, double perSecond) {
        unit = told;
        per = perSecond;
    }

    private void days() {
        unit = "local/s";
        times = SECONDS_PER_DAY;
    }

    int children() {
        return children;
    }

    Leaf leaf(int depth) {
        Leaf.Type stored = Leaf.Type.of(type);
        boolean clock = stored == Leaf.Type.INT96;
        String told = clock ? "UTC/s" : unit;
        boolean named = name.contains(" / ") || name.endsWith("_second");
        return new Leaf(
                told.isEmpty() || named ? name : name + (told.equals("s") ? "/s" : " " + told),
                stored,
                width,
                repetition == OPTIONAL,
                unsigned,
                decimal ? Math.pow(10, Math.clamp(scale, 0, MOST_DECIMALS)) : per,
                times,
                depth,
                leftOut(stored, depth));
    }

    private String leftOut(Leaf.Type stored, int depth) {
        if (depth > 1 || repetition == REPEATED) {
            return "holds lists or structures, not numbers";
        }
        boolean bytes = stored == Leaf.Type.FIXED && !(half && width == FLOAT16_BYTES);
        return bytes || (stored == Leaf.Type.BYTE_ARRAY && decimal) ? "holds bytes, not numbers" : "";
    }
}

package org.provolt.cycling.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.ColumnMapping.Column;
import org.provolt.contracts.cycling.ColumnMapping.CurrentSign;
import org.provolt.contracts.cycling.MappedQuantity;
import org.provolt.cycling.domain.InstrumentCommand.SaveMapping;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Require;

/// What a mapping of columns must be, so that a reader can follow it.
final class MappingRules {

    private static final Set<String> DELIMITERS = Set.of("tab", "semicolon", "comma", "bar");
    private static final Set<String> DECIMAL_MARKS = Set.of("point", "comma");
    private static final Set<String> SPANS = Set.of("time-span");
    private static final Set<String> CLOCKS = Set.of("clock-year-first", "clock-month-first", "clock-day-first");
    private static final String BY_STATE = "by-state";
    private static final Set<String> SIGNS = Set.of("positive-charges", "positive-discharges", BY_STATE);
    private static final List<String> NEEDED = List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT);
    private static final int LAST_HEAD_LINE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEAD = 500;
    private static final int MOST_WORDS = 100;

    private MappingRules() {}

    static void check(SaveMapping command) {
        Require require = new Require();
        String name = command.name();
        require.that(
                name != null && !name.isBlank() && name.length() <= LONGEST_NAME,
                "/name",
                "Give the mapping a name of at most " + LONGEST_NAME + " characters.");
        ColumnMapping mapping = command.mapping();
        require.that(
                        mapping.headLine() >= 1 && mapping.headLine() <= LAST_HEAD_LINE,
                        "/head_line",
                        "The column heads stand in one of the first " + LAST_HEAD_LINE + " lines, counted from 1.")
                .that(oneOf(DELIMITERS, mapping.delimiter()), "/delimiter", "One of tab, semicolon, comma, bar.")
                .that(oneOf(DECIMAL_MARKS, mapping.decimalMark()), "/decimal_mark", "One of point, comma.")
                .that(
                        !("comma".equals(mapping.delimiter()) && "comma".equals(mapping.decimalMark())),
                        "/decimal_mark",
                        "A comma cannot part the cells and the decimals too.");
        columns(mapping.columns(), require);
        sign(mapping, require);
        require.orRefuse();
    }

    private static void columns(List<Column> columns, Require require) {
        require.that(columns.size() <= MOST_COLUMNS, "/columns", "At most " + MOST_COLUMNS + " columns are mapped.");
        Set<String> heads = new HashSet<>();
        Set<String> quantities = new HashSet<>();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            String at = "/columns/" + place;
            require.present(column.head(), at + "/head");
            require.that(isShort(column.head()), at + "/head", "A head has at most " + LONGEST_HEAD + " letters.");
            require.that(column.head() == null || heads.add(column.head()), at + "/head", "This head is mapped twice.");
            require.that(
                    column.quantity() == null || quantities.add(column.quantity()),
                    at + "/quantity",
                    "Another column is mapped to this quantity.");
            content(column, at, require);
        }
        NEEDED.stream()
                .filter(needed -> !quantities.contains(needed))
                .forEach(needed -> require.that(false, "/columns", "No column is mapped to " + needed + "."));
    }

    private static void content(Column column, String at, Require require) {
        Optional<MappedQuantity> quantity =
                Optional.ofNullable(column.quantity()).flatMap(MappedQuantity::of);
        require.that(quantity.isPresent(), at + "/quantity", "No column can be mapped to this.");
        quantity.ifPresent(known -> {
            String holds = column.holds() == null ? "number" : column.holds();
            boolean clock = CLOCKS.contains(holds) && known != MappedQuantity.STEP_TIME;
            boolean span = SPANS.contains(holds) && known != MappedQuantity.UNIX_TIME;
            require.that(
                    holds.equals("number") || (known.isTime() && (clock || span)),
                    at + "/holds",
                    "Its cells hold a number; those of a time also a time-span, or a clock with year, month or day"
                            + " first.");
            boolean counted = known.units().isEmpty() || !holds.equals("number");
            require.that(
                    counted ? column.unit() == null : oneOf(known.units().keySet(), column.unit()),
                    at + "/unit",
                    counted
                            ? "It has no unit."
                            : "Its unit is one of "
                                    + String.join(", ", known.units().keySet()) + ".");
        });
    }

    private static void sign(ColumnMapping mapping, Require require) {
        CurrentSign sign = mapping.currentSign();
        require.that(
                sign != null && oneOf(SIGNS, sign.rule()),
                "/current_sign/rule",
                "Say how the current's direction is told: positive-charges, positive-discharges or by-state.");
        if (sign == null || !BY_STATE.equals(sign.rule())) {
            return;
        }
        require.present(sign.stateHead(), "/current_sign/state_head");
        require.that(
                isShort(sign.stateHead()),
                "/current_sign/state_head",
                "A head has at most " + LONGEST_HEAD + " letters.");
        List<String> words = sign.discharging();
        require.that(
                words != null && !words.isEmpty() && words.stream().noneMatch(word -> word == null || word.isBlank()),
                "/current_sign/discharging",
                "Name the words of the state while the current discharges.");
        require.that(
                words == null || (words.size() <= MOST_WORDS && words.stream().allMatch(MappingRules::isShort)),
                "/current_sign/discharging",
                "At most " + MOST_WORDS + " words of at most " + LONGEST_HEAD + " letters.");
        require.that(
                mapping.columns().stream().noneMatch(column -> Objects.equals(column.head(), sign.stateHead())),
                "/current_sign/state_head",
                "A column of words is mapped to no quantity.");
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || text.length() <= LONGEST_HEAD;
    }

    private static boolean oneOf(Set<String> known, @Nullable String said) {
        return said != null && known.contains(said);
    }
}

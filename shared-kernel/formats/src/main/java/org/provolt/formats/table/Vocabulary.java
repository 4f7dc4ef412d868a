package org.provolt.formats.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a vendor calls its columns.
///
/// @param words for each quantity the names of its heads as [Head] has them, the preferred one first; `name:unit` where
///              the head is known to leave its unit out, `name!` where it counts only with a unit
public record Vocabulary(Map<Quantity, List<String>> words) {

    public Vocabulary {
        words = Map.copyOf(words);
    }

    /// Names one quantity's heads, blanks between them.
    public record Entry(Quantity quantity, List<String> words) {}

    public static Entry entry(Quantity quantity, String words) {
        return new Entry(quantity, List.of(words.split(" ")));
    }

    public static Vocabulary of(Entry... entries) {
        Map<Quantity, List<String>> words = new EnumMap<>(Quantity.class);
        Stream.of(entries).forEach(entry -> words.put(entry.quantity(), entry.words()));
        return new Vocabulary(words);
    }

    /// A head that tells of a quantity.
    ///
    /// @param factor BDF's unit / the head's; empty where nobody told the unit
    public record Match(Head head, Optional<Double> factor) {}

    /// The head of a quantity, if the table has one.
    Optional<Match> find(Quantity quantity, List<Head> heads) {
        return words.getOrDefault(quantity, List.of()).stream()
                .flatMap(word -> heads.stream().flatMap(head -> match(quantity, word, head).stream()))
                .findFirst();
    }

    private static Optional<Match> match(Quantity quantity, String word, Head head) {
        int mark = word.indexOf(':');
        boolean needsUnit = word.endsWith("!");
        String name = mark >= 0 ? word.substring(0, mark) : word.replace("!", "");
        if (!head.name().equals(name) || (needsUnit && head.unit().isEmpty())) {
            return Optional.empty();
        }
        Dimension dimension = quantity.dimension();
        if (dimension == Dimension.NONE) {
            return Optional.of(new Match(head, Optional.of(1.0)));
        }
        String unit = head.unit().isEmpty() && mark >= 0 ? word.substring(mark + 1) : head.unit();
        Optional<Double> factor = dimension.factor(unit);
        return unit.isEmpty() || factor.isPresent() ? Optional.of(new Match(head, factor)) : Optional.empty();
    }

    /// Whether these heads begin records: they tell of time, voltage and current.
    boolean tellsRecords(List<Head> heads) {
        return has(heads, Set.of(Quantity.TEST_TIME, Quantity.STEP_TIME, Quantity.CLOCK))
                && has(heads, Set.of(Quantity.VOLTAGE))
                && has(heads, Set.of(Quantity.CURRENT));
    }

    private boolean has(List<Head> heads, Set<Quantity> any) {
        return any.stream().anyMatch(quantity -> find(quantity, heads).isPresent());
    }
}

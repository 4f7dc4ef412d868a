package org.provolt.formats.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.FileHead;
import org.provolt.kernel.Bdf;

/// Reads a delimited text by a mapping.
public final class MappedText {

    /// The name in evidence and metadata.
    public static final String FORMAT = "mapped-text";

    private MappedText() {}

    /// Opens the file; the caller closes it.
    ///
    /// @throws org.provolt.kernel.Refused `mapping-incomplete`, `mapping-head-missing`, or as any table is refused
    public static CyclerFile open(Path file, TextMapping mapping) {
        requireComplete(mapping);
        FileHead head = FileHead.of(file);
        TextLayout layout = head.text()
                .layout(mapping.headLine(), mapping.delimiter())
                .orElseThrow(() ->
                        MappingRefusals.headMissing(mapping.columns().getFirst().head()));
        List<ColumnRule> rules = rules(mapping, layout.heads());
        NumberStyle numbers = new NumberStyle(mapping.decimalMark());
        return new TableSource(
                        FORMAT,
                        layout.told(numbers) + ", by a mapping",
                        FORMAT,
                        (heads, sample, repairs) ->
                                new RuledDraft(rules, mapping.sign(), new TableHeads(heads, sample), repairs).plan(),
                        layout.heads(),
                        () -> layout.open(file, numbers),
                        List.of(),
                        Optional.empty())
                .open();
    }

    /// Whether the file has, where the mapping says, every column that it names.
    public static boolean fits(Path file, TextMapping mapping) {
        return FileHead.of(file)
                .text()
                .layout(mapping.headLine(), mapping.delimiter())
                .map(layout -> layout.heads().stream().map(Head::written).collect(Collectors.toSet()))
                .filter(heads -> mapping.columns().stream().allMatch(column -> heads.contains(column.head())))
                .filter(heads -> !(mapping.sign() instanceof SignRule.ByState state) || heads.contains(state.head()))
                .isPresent();
    }

    private static void requireComplete(TextMapping mapping) {
        for (String needed : List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT)) {
            if (mapping.columns().stream().noneMatch(column -> column.bdf().equals(needed))) {
                throw MappingRefusals.incomplete(needed);
            }
        }
    }

    private static List<ColumnRule> rules(TextMapping mapping, List<Head> heads) {
        List<ColumnRule> rules = new ArrayList<>();
        for (TextMapping.MappedColumn column : mapping.columns()) {
            Head head = heads.stream()
                    .filter(it -> it.written().equals(column.head()))
                    .findFirst()
                    .orElseThrow(() -> MappingRefusals.headMissing(column.head()));
            rules.add(new ColumnRule(head, column.bdf(), column.factor(), column.kind()));
        }
        return rules;
    }
}

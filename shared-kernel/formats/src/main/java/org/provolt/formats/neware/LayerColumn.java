package org.provolt.formats.neware;

import java.util.List;
import java.util.Set;
import org.provolt.formats.table.Head;

/// A column of the steps' lines that each of their records has, too.
///
/// @param head as written
/// @param cell its place in a step's own line
record LayerColumn(String head, int cell) {

    private static final Set<String> KEPT =
            Set.of("stepindex", "stepid", "stepnumber", "steptype", "stepname", "status", "工步序号", "工步号", "工步类型");

    static List<LayerColumn> of(List<Head> steps) {
        return steps.stream()
                .filter(head -> KEPT.contains(head.name()))
                .map(head -> new LayerColumn(head.written(), head.cell()))
                .toList();
    }
}

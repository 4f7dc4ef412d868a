package org.provolt.formats.table;

import java.util.List;

/// A table with BDF's heads, however its cells are stored.
public final class BdfTable {

    /// Begins the key of its series, so that a text and a Parquet file of the same records are known as such.
    public static final String MAKER = "bdf";

    private BdfTable() {}

    /// Whether the heads tell time, voltage and current as BDF calls them.
    public static boolean isBdf(List<Head> heads) {
        return BdfHeads.isBdf(heads);
    }

    /// BDF's quantities in BDF's units; everything else as it is.
    public static TablePlanner planner() {
        return (heads, sample, repairs) -> new RuledDraft(
                        BdfHeads.rules(heads), new SignRule.PositiveCharges(), new TableHeads(heads, sample), repairs)
                .plan();
    }
}

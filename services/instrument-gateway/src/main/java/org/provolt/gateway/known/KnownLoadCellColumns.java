package org.provolt.gateway.known;

import java.util.List;
import org.provolt.contracts.cycling.LoadCellsMapped;

/// A version of which columns of an instrument's files are load cells.
///
/// @param version 0 where nobody ever said
/// @param columns those that hold for the run's channel
public record KnownLoadCellColumns(int version, List<LoadCellsMapped.Column> columns) {

    public static final KnownLoadCellColumns NONE = new KnownLoadCellColumns(0, List.of());
}

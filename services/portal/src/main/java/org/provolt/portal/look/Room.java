package org.provolt.portal.look;

import java.util.List;
import org.provolt.portal.signin.Visitor;

/// A room of the house, as the navigation names it.
///
/// @param path of its first page
/// @param built whether that page exists; one that does not is not linked
/// @param forAuditors whether only auditors and admins may enter
public record Room(String name, String path, boolean built, boolean forAuditors) {

    /// In the order of a working day.
    static final List<Room> ALL = List.of(
            new Room("Cells", "/cells", true, false),
            new Room("Runs", "/runs", false, false),
            new Room("Pressure", "/pressure", false, false),
            new Room("Instruments", "/instruments", false, false),
            new Room("Imports", "/imports", false, false),
            new Room("Results", "/results", false, false),
            new Room("Trail", "/trail", false, true),
            new Room("Refused", "/refused", false, false));

    /// Those that somebody finds a door to.
    public static List<Room> openTo(Visitor visitor) {
        return ALL.stream()
                .filter(Room::built)
                .filter(room -> !room.forAuditors() || visitor.isAuditorOrAdmin())
                .toList();
    }

    /// Whether a page belongs to it.
    public boolean holds(String path) {
        return path.equals(this.path) || path.startsWith(this.path + "/");
    }
}

package org.provolt.portal.look;

import java.util.List;
import java.util.Map;
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
            new Room("Runs", "/runs", true, false),
            new Room("Pressure", "/fixtures", true, false),
            new Room("Instruments", "/instruments", true, false),
            new Room("Imports", "/imports", true, false),
            new Room("Images", "/images", true, false),
            new Room("Studies", "/studies", true, false),
            new Room("Results", "/results", true, false),
            new Room("Trail", "/trail", true, true),
            new Room("Refused", "/refused", true, false));

    /// Those that somebody finds a door to.
    public static List<Room> openTo(Visitor visitor) {
        return ALL.stream()
                .filter(Room::built)
                .filter(room -> !room.forAuditors() || visitor.isAuditorOrAdmin())
                .toList();
    }

    /// Pages that belong to a room though their paths begin otherwise, by the room's path.
    private static final Map<String, String> ANNEXES = Map.of("/fixtures", "/pressure-settings");

    /// Whether a page belongs to it.
    public boolean holds(String page) {
        String annex = ANNEXES.get(path);
        return isUnder(path, page) || (annex != null && isUnder(annex, page));
    }

    private static boolean isUnder(String path, String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}

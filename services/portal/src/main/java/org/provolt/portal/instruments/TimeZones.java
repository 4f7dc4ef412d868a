package org.provolt.portal.instruments;

import java.time.ZoneId;
import java.util.List;

/// The zones that an instrument's clock can show, by their IANA names: places, and UTC.
final class TimeZones {

    static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC") || (zone.contains("/") && !zone.matches("(Etc|SystemV)/.*")))
            .sorted()
            .toList();

    private TimeZones() {}
}

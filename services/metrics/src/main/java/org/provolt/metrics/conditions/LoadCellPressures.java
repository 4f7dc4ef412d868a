package org.provolt.metrics.conditions;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.pressure.LoadCellReadings;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Identity;
import org.provolt.kernel.PressureSettingId;
import org.provolt.metrics.readings.CalibratedReadings;
import org.provolt.metrics.store.AnalysisJson;
import org.provolt.metrics.store.CanonicalJson;
import org.provolt.metrics.store.Sql;

/// Finds the pressure in force with the readings of the load cells. What was found is kept with all that it depends on,
/// so that a cycle's readings are read again only once they, their calibrations or the settings have changed.
@Singleton
public class LoadCellPressures {

    private final Sql sql;
    private final CalibratedReadings readings;

    LoadCellPressures(Sql sql, CalibratedReadings readings) {
        this.sql = sql;
        this.readings = readings;
    }

    /// As far as this transaction sees.
    ///
    /// @param subject the run, or the image, whose intervals they are
    public PressureSource of(Identity subject) {
        CalibratedReadings.View view = readings.view();
        return (from, until, circumstances, parameters) ->
                over(subject, view, new Interval(from, until), circumstances, parameters);
    }

    private record Interval(Instant from, Instant until) {}

    private PressureFound over(
            Identity subject,
            CalibratedReadings.View view,
            Interval interval,
            InForce circumstances,
            AnalysisParameters parameters) {
        Map<PressureSettingId, FixtureId> fixtures = circumstances.settings().stream()
                .filter(setting -> setting.fixtureId().isPresent())
                .collect(Collectors.toMap(
                        setting -> setting.setting().id(),
                        setting -> setting.fixtureId().orElseThrow()));
        List<Object> states = states(view, interval, fixtures, parameters);
        if (states.isEmpty()) {
            return PressureSource.SETTINGS_ALONE.over(interval.from(), interval.until(), circumstances, parameters);
        }
        LoadCellReadings ofSetting = (setting, from, until, each) -> {
            FixtureId fixture = fixtures.get(setting);
            if (fixture != null) {
                view.through(fixture, from, until, each);
            }
        };
        return kept(
                subject,
                interval,
                key(interval, states, circumstances, parameters),
                () -> PressureSource.found(interval.from(), interval.until(), circumstances, ofSetting, parameters)
                        .toldBy(sources(view, interval, fixtures)));
    }

    private static List<Object> states(
            CalibratedReadings.View view,
            Interval interval,
            Map<PressureSettingId, FixtureId> fixtures,
            AnalysisParameters parameters) {
        Duration reach = Duration.ofSeconds((long) Math.ceil(parameters.readingReachSecond()));
        List<Object> states = new ArrayList<>();
        fixtures.values().stream()
                .distinct()
                .sorted(Comparator.comparing(FixtureId::toString))
                .map(fixture -> view.state(
                        fixture, interval.from().minus(reach), interval.until().plus(reach)))
                .forEach(states::addAll);
        return states;
    }

    private static List<SampleSource> sources(
            CalibratedReadings.View view, Interval interval, Map<PressureSettingId, FixtureId> fixtures) {
        return fixtures.values().stream()
                .distinct()
                .sorted(Comparator.comparing(FixtureId::toString))
                .flatMap(fixture -> view.sources(fixture, interval.from(), interval.until()).stream())
                .distinct()
                .toList();
    }

    private static String key(
            Interval interval, List<Object> states, InForce circumstances, AnalysisParameters parameters) {
        Map<String, Object> depends = new LinkedHashMap<>();
        depends.put("interval", interval);
        depends.put("readings", states);
        depends.put("circumstances", circumstances.digest());
        depends.put("algorithm", PressureInForce.ALGORITHM);
        depends.put("reading_reach_second", parameters.readingReachSecond());
        return CanonicalJson.digest(depends);
    }

    private PressureFound kept(Identity subject, Interval interval, String key, Supplier<PressureFound> find) {
        return sql.first(
                        """
                        select found from pressure_found
                        where run_id = ? and from_at = ? and until_at = ? and depends = ?""",
                        row -> AnalysisJson.read(row.text("found"), PressureFound.class),
                        subject,
                        interval.from(),
                        interval.until(),
                        key)
                .orElseGet(() -> keep(subject, interval, key, find.get()));
    }

    private PressureFound keep(Identity subject, Interval interval, String key, PressureFound found) {
        sql.update("""
                insert into pressure_found (run_id, from_at, until_at, depends, found) values (?, ?, ?, ?, ?)
                on conflict (run_id, from_at, until_at) do update
                  set depends = excluded.depends, found = excluded.found""", subject, interval.from(), interval.until(), key, AnalysisJson.write(found));
        return found;
    }
}

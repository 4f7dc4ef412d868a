package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Sql;

/// How accurate the current of instruments is, as it was heard.
@Singleton
class HeardAccuracies {

    private static final int BY_REGISTRATION = 0;

    private final Sql sql;
    private final News news;

    HeardAccuracies(Sql sql, News news) {
        this.sql = sql;
        this.news = news;
    }

    void registered(InstrumentRegistered instrument, long place) {
        Double gainPercent = instrument.currentAccuracyPercent();
        if (gainPercent != null) {
            known(instrument.instrumentId(), place, BY_REGISTRATION, gainPercent, null);
        }
    }

    void stated(CurrentAccuracyStated stated, long place) {
        known(stated.instrumentId(), place, stated.version(), stated.gainPercent(), stated.offsetAmpere());
    }

    /// The newest counts, whichever is heard last. A run that is heard of later has news of its own.
    private void known(
            InstrumentId instrumentId, long place, int version, double gainPercent, @Nullable Double offsetAmpere) {
        sql.update("""
                insert into heard_current_accuracy as known
                  (instrument_id, place, version, gain_percent, offset_ampere)
                values (?, ?, ?, ?, ?::double precision)
                on conflict (instrument_id) do update set place = excluded.place, version = excluded.version,
                  gain_percent = excluded.gain_percent, offset_ampere = excluded.offset_ampere
                where excluded.place > known.place""", instrumentId, place, version, gainPercent, offsetAmpere);
        sql.list(
                        "select run_id from heard_run where instrument_id = ? order by run_id",
                        row -> row.identity("run_id", RunId::new),
                        instrumentId)
                .forEach(news::ofRun);
    }
}

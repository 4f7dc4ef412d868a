package org.provolt.audit.provenance;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.audit.subject.Subject;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs.RecordRange;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpecimenId;
import org.provolt.kernel.SpectrumId;

/// What things are called in a graph: records by their address in the API, all else by a URN.
@Singleton
class Iris {

    private final String api;

    Iris(@ConfigProperty(name = "provolt.origin") String origin) {
        this.api = origin + "/api/v1/";
    }

    String record(Subject subject) {
        return api + subject;
    }

    String calibration(FixtureId fixture, CalibrationId calibration) {
        return record(Subject.of(fixture)) + "/calibrations/" + calibration;
    }

    /// Records of a series; the address gives the run's samples, the fragment says which.
    String records(RunId run, RecordRange range) {
        String series = URLEncoder.encode(range.seriesId(), StandardCharsets.UTF_8);
        return record(Subject.of(run)) + "/samples#series=" + series + "&from=" + range.fromRecordIndex() + "&to="
                + range.toRecordIndex();
    }

    /// A spectrum of a run; the address gives all of them, the fragment says which.
    String spectrum(RunId run, SpectrumId spectrum) {
        return record(Subject.of(run)) + "/spectra#spectrum=" + spectrum;
    }

    /// Readings of the load cells under which a cell lay; the address gives them, the fragment says which were used.
    String readings(CellId cell, CycleConditions.Readings readings) {
        return record(Subject.of(cell)) + "/pressure?from=" + readings.firstAt() + "&to="
                + readings.lastAt().plusMillis(1) + "#readings=" + readings.sha256();
    }

    static String specimen(SpecimenId specimen) {
        return "urn:provolt:specimen:" + specimen;
    }

    static String file(String sha256) {
        return "urn:sha256:" + sha256;
    }

    static String event(String eventId) {
        return "urn:provolt:event:" + eventId;
    }

    static String agent(String actor) {
        return "urn:provolt:agent:" + URLEncoder.encode(actor, StandardCharsets.UTF_8);
    }

    static String software(String name, String version) {
        return "urn:provolt:software:" + URLEncoder.encode(name + ":" + version, StandardCharsets.UTF_8);
    }
}

package org.provolt.audit.subject;

import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StudyId;

/// A record that facts are about.
///
/// @param id its identity as text: a UUID, or what [Records] says
public record Subject(Records records, String id) {

    public static Subject of(CellId cell) {
        return new Subject(Records.CELLS, cell.toString());
    }

    public static Subject of(LotId lot) {
        return new Subject(Records.LOTS, lot.toString());
    }

    public static Subject of(StudyId study) {
        return new Subject(Records.STUDIES, study.toString());
    }

    public static Subject of(FixtureId fixture) {
        return new Subject(Records.FIXTURES, fixture.toString());
    }

    public static Subject of(CalibrationId calibration) {
        return new Subject(Records.CALIBRATIONS, calibration.toString());
    }

    public static Subject of(PressureSettingId setting) {
        return new Subject(Records.PRESSURE_SETTINGS, setting.toString());
    }

    public static Subject of(InstrumentId instrument) {
        return new Subject(Records.INSTRUMENTS, instrument.toString());
    }

    public static Subject of(RunId run) {
        return new Subject(Records.RUNS, run.toString());
    }

    public static Subject of(SpectrumId spectrum) {
        return new Subject(Records.SPECTRA, spectrum.toString());
    }

    public static Subject of(ImageId image) {
        return new Subject(Records.IMAGES, image.toString());
    }

    public static Subject ofSeries(RunId run, String seriesId) {
        return new Subject(Records.SERIES, run + "/" + seriesId);
    }

    public static Subject of(ImportId fileImport) {
        return new Subject(Records.IMPORTS, fileImport.toString());
    }

    public static Subject ofImport(SampleSource source) {
        return of(source.importId());
    }

    public static Subject ofResult(String resultId) {
        return new Subject(Records.RESULTS, resultId);
    }

    /// As in the API's paths: `cells/0f…`.
    @Override
    public String toString() {
        return records + "/" + id;
    }
}

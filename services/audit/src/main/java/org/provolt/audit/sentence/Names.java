package org.provolt.audit.sentence;

import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;

/// What people call records; where nobody told, the beginning of the identity.
public interface Names {

    /// `cell NaC45-0500-01`
    String cell(CellId cellId);

    /// `study Pressure on sodium`
    String study(StudyId studyId);

    /// `fixture P1`
    String fixture(FixtureId fixtureId);

    /// `BioLogic VMP-300`
    String instrument(InstrumentId instrumentId);

    /// `500 kPa`
    String setting(PressureSettingId settingId);

    /// `image blobs.gif`
    String image(ImageId imageId);

    /// `run 3f2a1b7c on cell NaC45-0500-01`
    String run(RunId runId);
}

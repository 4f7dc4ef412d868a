package org.provolt.contracts.instrument;

/// Names of the instruments' topics and of the types of their messages.
public final class InstrumentTopics {

    public static final String SAMPLES = "provolt.instrument.samples";
    public static final String SPECTRA = "provolt.instrument.spectra";
    public static final String PRESSURE = "provolt.instrument.pressure";
    public static final String IMAGES = "provolt.instrument.images";
    public static final String REJECTED = "provolt.instrument.rejected";

    public static final String SAMPLES_TYPE = "provolt.instrument.samples.v1";
    public static final String SPECTRUM_TYPE = "provolt.instrument.spectrum.v1";
    public static final String PRESSURE_TYPE = "provolt.instrument.pressure.v1";
    public static final String IMAGE_TYPE = "provolt.instrument.image.v1";
    /// On the samples' topic: a second file tells records that are there already.
    public static final String REPRESENTATION_TYPE = "provolt.instrument.representation.v1";

    /// On the topics of samples, spectra and pressures: what a file told is taken back.
    public static final String WITHDRAWAL_TYPE = "provolt.instrument.withdrawal.v1";

    /// At most so many records in one batch.
    public static final int MAX_ROWS = 1_000;
    /// At most so many bytes in one batch.
    public static final int MAX_BYTES = 512 * 1024;

    private InstrumentTopics() {}
}

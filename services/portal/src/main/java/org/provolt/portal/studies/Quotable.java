package org.provolt.portal.studies;

/// What a study says a version of.
enum Quotable {
    NUCLEATION(Metric.NUCLEATION, "Of the nucleation overpotential.", "the voltage of these cells stands above zero"),
    MODEL(
            Metric.RESISTANCE,
            "Of the charge-transfer resistance: by which model.",
            "one model, so that all spectra compare");

    private final Metric metric;
    private final String words;
    private final String example;

    Quotable(Metric metric, String words, String example) {
        this.metric = metric;
        this.words = words;
        this.example = example;
    }

    Metric metric() {
        return metric;
    }

    /// Of which number.
    public String getWords() {
        return words;
    }

    /// A reason that somebody could give.
    public String getExample() {
        return example;
    }

    /// Where one sees how the versions differ.
    public String getDifference() {
        return this == NUCLEATION ? "/studies/{}/versions" : "/studies/{}/models";
    }

    /// Where it is chosen.
    public String getPath() {
        return this == NUCLEATION ? "/studies/{}/quote" : "/studies/{}/quote-model";
    }
}

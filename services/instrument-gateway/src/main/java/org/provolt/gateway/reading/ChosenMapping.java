package org.provolt.gateway.reading;

/// The version of a mapping that a file is read by.
record ChosenMapping(String name, int version) {

    @Override
    public String toString() {
        return name + ", version " + version;
    }
}

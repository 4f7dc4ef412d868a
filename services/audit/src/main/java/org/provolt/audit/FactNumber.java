package org.provolt.audit;

/// A fact's place in the numbering of the service that told it, from 1.
public record FactNumber(String service, long number) {

    @Override
    public String toString() {
        return service + "/" + number;
    }
}

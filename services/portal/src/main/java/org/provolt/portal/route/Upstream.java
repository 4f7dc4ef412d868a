package org.provolt.portal.route;

/// Who answers behind the portal.
public enum Upstream {
    KEYCLOAK("keycloak", "provolt.keycloak.url"),
    CELL_BUILD("cell-build", "provolt.service.cell-build"),
    PRESSURE("pressure", "provolt.service.pressure"),
    CYCLING("cycling", "provolt.service.cycling"),
    IMAGING("imaging", "provolt.service.imaging"),
    METRICS("metrics", "provolt.service.metrics"),
    AUDIT("audit", "provolt.service.audit"),
    INSTRUMENT_GATEWAY("instrument-gateway", "provolt.service.instrument-gateway");

    private final String label;
    private final String property;

    Upstream(String label, String property) {
        this.label = label;
        this.property = property;
    }

    /// As the folder under services is called.
    public String label() {
        return label;
    }

    /// Where its address is configured.
    public String property() {
        return property;
    }
}

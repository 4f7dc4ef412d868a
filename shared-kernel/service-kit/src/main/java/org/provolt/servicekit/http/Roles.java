package org.provolt.servicekit.http;

/// The roles of the house. A scientist is a technician too, by the identity provider's composite role.
public final class Roles {

    public static final String TECHNICIAN = "technician";
    public static final String SCIENTIST = "scientist";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    public static final String INSTRUMENT = "instrument";

    private Roles() {}
}

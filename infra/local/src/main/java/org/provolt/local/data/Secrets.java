package org.provolt.local.data;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/// Passwords of databases and clients: made at random once per stack, kept in its data folder, never printed.
public final class Secrets {

    private static final int BYTES = 24;

    private final Keeping keeping;
    private final Map<String, String> values;

    private Secrets(Keeping keeping) {
        this.keeping = keeping;
        this.values = keeping.read();
    }

    public static Secrets in(DataFolder data) {
        return new Secrets(new Keeping(data.secrets(), "Made once; whoever reads them is the stack's owner."));
    }

    /// The secret of that name, made now if it is new. Letters, digits, `-` and `_`.
    public synchronized String of(String name) {
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.put(name, made);
        keeping.write(values);
        return made;
    }
}

package org.provolt.local.data;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

/// Which part listens where; chosen free at the first start, the same afterwards.
public final class KeptPorts {

    private final Keeping keeping;
    private final Map<String, String> values;

    private KeptPorts(Keeping keeping) {
        this.keeping = keeping;
        this.values = keeping.read();
    }

    public static KeptPorts in(DataFolder data) {
        return new KeptPorts(new Keeping(data.ports(), "Where the parts of this stack listen on loopback."));
    }

    /// As kept; absent when none was chosen.
    public Optional<Integer> kept(String name) {
        return Optional.ofNullable(values.get(name)).map(Integer::valueOf);
    }

    /// Is told that the kept port is another's now, and which one is kept instead.
    @FunctionalInterface
    public interface Replaced {
        void by(int taken, int instead);
    }

    /// The kept one if it is free, else another, which is kept from now on.
    public int choose(String name, IntPredicate free, IntSupplier anyFree, Replaced replaced) {
        Optional<Integer> known = kept(name);
        if (known.filter(free::test).isPresent()) {
            return known.get();
        }
        int port = anyFree.getAsInt();
        while (values.containsValue(Integer.toString(port))) {
            port = anyFree.getAsInt();
        }
        keep(name, port);
        int instead = port;
        known.ifPresent(taken -> replaced.by(taken, instead));
        return port;
    }

    public void keep(String name, int port) {
        values.put(name, Integer.toString(port));
        keeping.write(values);
    }
}

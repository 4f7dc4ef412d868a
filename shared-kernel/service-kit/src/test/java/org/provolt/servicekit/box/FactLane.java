package org.provolt.servicekit.box;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.MDC;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Hears another service's facts, and cannot handle some for as long as a test wants.
@Singleton
public class FactLane implements Lane {

    public static final String TOPIC = "provolt.pressure.v1";

    /// Identities of facts that it cannot handle yet.
    public final Set<String> impossible = ConcurrentHashMap.newKeySet();

    /// Identities of the facts it handled, in order.
    public final List<String> handled = new CopyOnWriteArrayList<>();

    /// The trace that stands in what was logged while a fact was handled, by its identity.
    public final Map<String, String> loggedAs = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public void handle(Message message) {
        if (impossible.contains(message.id())) {
            throw Refused.conflict("cannot-be", "This fact contradicts another.");
        }
        loggedAs.put(message.id(), String.valueOf(MDC.get("traceId")));
        handled.add(message.id());
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }
}

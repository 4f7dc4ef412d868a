package org.provolt.portal.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names mean the same in every service that uses them, and which do not.
///
/// What comes from the kit is byte-equal everywhere and keeps its name. Two services may each have a
/// `WithdrawalRequest` of their own; both are renamed then, and so is what looks equal but refers to one of those.
final class SharedNames {

    private final Set<String> ambiguous;

    private SharedNames(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    static SharedNames of(List<ServiceDescription> services) {
        Map<String, Set<String>> meanings = new HashMap<>();
        Map<String, Set<String>> refersTo = new HashMap<>();
        Map<String, Integer> users = new HashMap<>();
        for (ServiceDescription service : services) {
            service.components().forEach((reference, component) -> {
                meanings.computeIfAbsent(reference, any -> new HashSet<>()).add(component.toString());
                refersTo.computeIfAbsent(reference, any -> new HashSet<>()).addAll(References.in(component));
                users.merge(reference, 1, Integer::sum);
            });
        }
        Set<String> ambiguous = new HashSet<>();
        meanings.forEach((reference, texts) -> {
            if (texts.size() > 1) {
                ambiguous.add(reference);
            }
        });
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<String, Set<String>> entry : refersTo.entrySet()) {
                boolean shared = users.getOrDefault(entry.getKey(), 0) > 1;
                if (shared && entry.getValue().stream().anyMatch(ambiguous::contains)) {
                    grew |= ambiguous.add(entry.getKey());
                }
            }
        }
        return new SharedNames(ambiguous);
    }

    /// The reference by which the whole house knows a service's component.
    String inTheHouse(String service, String reference) {
        if (!ambiguous.contains(reference)) {
            return reference;
        }
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name) + service + "." + reference.substring(name);
    }
}

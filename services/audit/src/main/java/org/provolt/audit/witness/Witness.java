package org.provolt.audit.witness;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.provolt.audit.FactNumber;
import org.provolt.audit.subject.Links;
import org.provolt.contracts.Fact;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Message;

/// Sees what the services tell, and keeps each fact once. Facts of one service may come in any order; a number that
/// was seen never stands for anything else afterwards.
@Singleton
class Witness {

    private final WitnessedFacts facts;
    private final WitnessedData data;
    private final Links links;

    Witness(WitnessedFacts facts, WitnessedData data, Links links) {
        this.facts = facts;
        this.data = data;
        this.links = links;
    }

    void witness(String service, Message message) {
        FactNumber number = new FactNumber(service, numberOf(message));
        byte[] sha256 = Digest.sha256(message.data());
        Optional<Fact> fact = message.fact();
        if (facts.add(number, message, sha256, data.kept(message, fact))) {
            fact.ifPresent(told -> links.add(number, message.recordedAt(), told));
        } else {
            requireTheSame(facts.known(number), message, sha256);
        }
    }

    private static void requireTheSame(WitnessedFacts.Known known, Message message, byte[] sha256) {
        if (!known.eventId().equals(message.id()) || !Arrays.equals(known.sha256(), sha256)) {
            throw Refused.conflict(
                    "number-reused",
                    "Number " + message.number() + " was told as event " + known.eventId()
                            + " and now otherwise, as event " + message.id() + ".");
        }
    }

    private static long numberOf(Message message) {
        try {
            long number = message.number();
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            Refused refused = badNumber(message);
            refused.initCause(noNumber);
            throw refused;
        }
        throw badNumber(message);
    }

    private static Refused badNumber(Message message) {
        return Refused.malformed(
                "malformed-cloud-event", "ce_number of event " + message.id() + " is no number from 1.");
    }
}

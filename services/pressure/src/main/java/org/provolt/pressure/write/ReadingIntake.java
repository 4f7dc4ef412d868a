package org.provolt.pressure.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.instrument.ReadingsWithdrawal;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.domain.FixtureCommand.WithdrawReadings;
import org.provolt.pressure.domain.FreshReadings;
import org.provolt.pressure.domain.ReadingsId;
import org.provolt.pressure.domain.RecordReadings;
import org.provolt.pressure.read.Fixtures;
import org.provolt.pressure.read.LiveWithdrawals;
import org.provolt.pressure.read.ReadingBlocks;
import org.provolt.pressure.read.Teller;
import org.provolt.servicekit.events.Commands;

/// Keeps readings, each once of everybody who tells it, in whatever order they come.
///
/// Works under the lock of the fixture, so that two messages of one moment do not both find it free.
@Singleton
class ReadingIntake {

    private final Fixtures fixtures;
    private final ReadingBlocks blocks;
    private final TakenBackFiles takenBack;
    private final LiveWithdrawals withdrawals;
    private final Commands commands;

    ReadingIntake(
            Fixtures fixtures,
            ReadingBlocks blocks,
            TakenBackFiles takenBack,
            LiveWithdrawals withdrawals,
            Commands commands) {
        this.fixtures = fixtures;
        this.blocks = blocks;
        this.takenBack = takenBack;
        this.withdrawals = withdrawals;
        this.commands = commands;
    }

    void take(LoadCellMessage message, Instant occurredAt) {
        FixtureId fixtureId = message.fixtureId();
        fixtures.lock(fixtureId);
        requireNotTakenBack(message);
        FreshReadings fresh = new FreshReadings(message.columns());
        int withdrawn = withdrawals.count(fixtureId);
        Teller teller = Teller.of(message.source(), message.reading(), withdrawn);
        blocks.near(fixtureId, teller, fresh.seconds(), fresh::know);
        fresh.left()
                .ifPresent(left -> commands.send(new RecordReadings(
                        id(message, left.at(Bdf.UNIX_TIME, 0), withdrawn),
                        fixtureId,
                        left,
                        message.source(),
                        message.reading(),
                        message.source() == null && withdrawn > 0 ? withdrawn : null,
                        occurredAt)));
    }

    /// What a file told; told again it changes nothing.
    void takeBack(ReadingsWithdrawal withdrawal, Instant occurredAt) {
        fixtures.lock(withdrawal.fixtureId());
        takenBack.note(withdrawal);
        if (blocks.anyOf(withdrawal.fixtureId(), withdrawal.importId(), withdrawal.lastReading())) {
            commands.send(
                    new WithdrawReadings(
                            withdrawal.fixtureId(), withdrawal.importId(), withdrawal.lastReading(), occurredAt),
                    withdrawal.reason());
        }
    }

    /// A message that was refused can be sent again by a person after its file was taken back.
    private void requireNotTakenBack(LoadCellMessage message) {
        if (message.source() != null
                && message.reading() != null
                && takenBack.holds(message.fixtureId(), message.source().importId(), message.reading())) {
            throw Refused.conflict(
                    "readings-withdrawn",
                    "The file " + message.source().importId()
                            + " that told these readings was taken back, or read anew.");
        }
    }

    private static ReadingsId id(LoadCellMessage message, double firstSecond, int withdrawn) {
        return message.source() == null || message.reading() == null
                ? ReadingsId.of(message.fixtureId(), firstSecond, withdrawn)
                : ReadingsId.of(
                        message.fixtureId(), firstSecond, message.source().importId(), message.reading());
    }
}

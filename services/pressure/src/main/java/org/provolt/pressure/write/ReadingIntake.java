package org.provolt.pressure.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.instrument.ReadingsWithdrawal;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.FixtureId;
import org.provolt.pressure.domain.FixtureCommand.WithdrawReadings;
import org.provolt.pressure.domain.FreshReadings;
import org.provolt.pressure.domain.ReadingsId;
import org.provolt.pressure.domain.RecordReadings;
import org.provolt.pressure.read.Fixtures;
import org.provolt.pressure.read.ReadingBlocks;
import org.provolt.servicekit.events.Commands;

/// Keeps readings, each once, in whatever order they come.
///
/// Works under the lock of the fixture, so that two messages of one moment do not both find it free.
@Singleton
class ReadingIntake {

    private final Fixtures fixtures;
    private final ReadingBlocks blocks;
    private final Commands commands;

    ReadingIntake(Fixtures fixtures, ReadingBlocks blocks, Commands commands) {
        this.fixtures = fixtures;
        this.blocks = blocks;
        this.commands = commands;
    }

    void take(LoadCellMessage message, Instant occurredAt) {
        FixtureId fixtureId = message.fixtureId();
        fixtures.lock(fixtureId);
        FreshReadings fresh = new FreshReadings(message.columns());
        blocks.near(fixtureId, fresh.seconds(), fresh::know);
        fresh.left()
                .ifPresent(left -> commands.send(new RecordReadings(
                        id(message, left.at(Bdf.UNIX_TIME, 0)),
                        fixtureId,
                        left,
                        message.source(),
                        message.reading(),
                        occurredAt)));
    }

    /// What a file told; told again it changes nothing.
    void takeBack(ReadingsWithdrawal withdrawal, Instant occurredAt) {
        fixtures.lock(withdrawal.fixtureId());
        if (blocks.anyOf(withdrawal.fixtureId(), withdrawal.importId(), withdrawal.lastReading())) {
            commands.send(
                    new WithdrawReadings(
                            withdrawal.fixtureId(), withdrawal.importId(), withdrawal.lastReading(), occurredAt),
                    withdrawal.reason());
        }
    }

    private static ReadingsId id(LoadCellMessage message, double firstSecond) {
        return message.source() == null || message.reading() == null
                ? ReadingsId.of(message.fixtureId(), firstSecond)
                : ReadingsId.of(
                        message.fixtureId(), firstSecond, message.source().importId(), message.reading());
    }
}

package org.provolt.pressure.domain;

import java.time.Instant;

/// What can become of a setting.
sealed interface SettingState {

    record Pressing(Instant since) implements SettingState {}

    record Released(Instant since) implements SettingState {}

    record Withdrawn() implements SettingState {}
}

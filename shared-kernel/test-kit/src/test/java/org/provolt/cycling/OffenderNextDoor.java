package org.provolt.cycling;

/// Stands for a class of another service.
public final class OffenderNextDoor {}

package org.provolt.formats.made;

import java.nio.ByteBuffer;

/// The columns that the writers can write: EC-Lab's name, its id in an `.mpr`, and how it is stored there. Kept apart
/// from the reader's own list on purpose.
public enum EcLabColumn {
    MODE("mode", 1, Stored.FLAG, 0),
    OX_RED("ox/red", 2, Stored.FLAG, 2),
    ERROR("error", 3, Stored.FLAG, 3),
    CONTROL_CHANGES("control changes", 21, Stored.FLAG, 4),
    NS_CHANGES("Ns changes", 31, Stored.FLAG, 5),
    COUNTER_INC("counter inc.", 65, Stored.FLAG, 7),
    NS("Ns", 131, Stored.U2),
    TIME("time/s", 4, Stored.F8),
    CHARGE_STEP("dq/mA.h", 7, Stored.F8),
    NET_CHARGE("(Q-Qo)/mA.h", 13, Stored.F8),
    NET_CHARGE_COULOMB("(Q-Qo)/C", 434, Stored.F4),
    CONTROL("control/V/mA", 5, Stored.F4),
    WORKING_POTENTIAL("Ewe/V", 6, Stored.F4),
    MEAN_POTENTIAL("<Ewe>/V", 77, Stored.F4),
    COUNTER_POTENTIAL("Ece/V", 9, Stored.F4),
    CURRENT("I/mA", 8, Stored.F4),
    I_RANGE("I Range", 39, Stored.U2),
    HALF_CYCLE_CHARGE("Q charge/discharge/mA.h", 467, Stored.F8),
    HALF_CYCLE("half cycle", 468, Stored.U4),
    POWER("P/W", 70, Stored.F4),
    FREQUENCY("freq/Hz", 32, Stored.F4),
    REAL_IMPEDANCE("Re(Z)/Ohm", 37, Stored.F4),
    MINUS_IMAGINARY_IMPEDANCE("-Im(Z)/Ohm", 38, Stored.F4),
    /// An id that nobody knows; stored as float32.
    UNHEARD_OF("unheard of", 999, Stored.F4),
    /// Another; stored as float64.
    UNHEARD_OF_AND_WIDE("unheard of and wide", 998, Stored.F8),
    /// Columns of the text export that an `.mpr` does not hold.
    MEAN_CURRENT("<I>/mA", -1, Stored.F8),
    CYCLE_NUMBER("cycle number", -1, Stored.F8);

    /// How a value lies in a record.
    public enum Stored {
        FLAG(0),
        U2(2),
        U4(4),
        F4(4),
        F8(8);

        private final int bytes;

        Stored(int bytes) {
            this.bytes = bytes;
        }

        void put(ByteBuffer row, double value) {
            switch (this) {
                case FLAG -> throw new IllegalArgumentException("a flag has no place of its own");
                case U2 -> row.putShort((short) value);
                case U4 -> row.putInt((int) value);
                case F4 -> row.putFloat((float) value);
                case F8 -> row.putDouble(value);
            }
        }
    }

    private final String ecLabName;
    private final int id;
    private final Stored stored;
    private final int flagShift;

    EcLabColumn(String ecLabName, int id, Stored stored) {
        this(ecLabName, id, stored, 0);
    }

    EcLabColumn(String ecLabName, int id, Stored stored, int flagShift) {
        this.ecLabName = ecLabName;
        this.id = id;
        this.stored = stored;
        this.flagShift = flagShift;
    }

    public String ecLabName() {
        return ecLabName;
    }

    int id() {
        return id;
    }

    Stored stored() {
        return stored;
    }

    int bytes() {
        return stored.bytes;
    }

    /// Whether an `.mpr` has no such column.
    boolean textOnly() {
        return id < 0;
    }

    /// A flag's bits at their place within the flag byte.
    int flagBits(double value) {
        return (int) value << flagShift;
    }

    /// The column of that name.
    public static EcLabColumn named(String ecLabName) {
        for (EcLabColumn column : values()) {
            if (column.ecLabName.equals(ecLabName)) {
                return column;
            }
        }
        throw new IllegalArgumentException(ecLabName);
    }
}

package org.provolt.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {

    private static final long PLENTY = 1L << 40;

    @Test
    void tooLittleMemoryIsSaidInMegabytes() {
        assertThat(new Machine(900L << 20, PLENTY).complaint())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("900 MB are available"));
    }

    @Test
    void tooLittleDiskIsSaidInMegabytes() {
        assertThat(new Machine(PLENTY, 100L << 20).complaint())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("100 MB are free"));
    }

    @Test
    void enoughOfBothIsNoComplaint() {
        assertThat(new Machine(Machine.LEAST_MEMORY, Machine.LEAST_DISK).complaint())
                .isEmpty();
    }
}

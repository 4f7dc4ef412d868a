package org.provolt.metrics.morphology;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.provolt.analysis.morphology.Particle;

/// Deposits as they are kept: area in pixels as float64, then x, y, width, height and whether it is cut as int32, each
/// little-endian; their heights as float64.
final class DepositBytes {

    static final int EACH = Double.BYTES + 5 * Integer.BYTES;

    private DepositBytes() {}

    static byte[] write(List<Particle> deposits) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(deposits.size(), EACH)).order(ByteOrder.LITTLE_ENDIAN);
        for (Particle deposit : deposits) {
            bytes.putDouble(deposit.areaPixels())
                    .putInt(deposit.x())
                    .putInt(deposit.y())
                    .putInt(deposit.width())
                    .putInt(deposit.height())
                    .putInt(deposit.cut() ? 1 : 0);
        }
        return bytes.array();
    }

    static byte[] write(double[] heightsUm) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(heightsUm.length, Double.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(heightsUm);
        return bytes.array();
    }

    static double[] heights(byte[] kept) {
        double[] heightsUm = new double[kept.length / Double.BYTES];
        ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(heightsUm);
        return heightsUm;
    }

    static List<Particle> read(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        List<Particle> deposits = new ArrayList<>(kept.length / EACH);
        while (bytes.hasRemaining()) {
            deposits.add(new Particle(
                    bytes.getDouble(),
                    bytes.getInt(),
                    bytes.getInt(),
                    bytes.getInt(),
                    bytes.getInt(),
                    bytes.getInt() == 1));
        }
        return List.copyOf(deposits);
    }
}

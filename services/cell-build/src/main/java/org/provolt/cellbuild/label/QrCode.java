package org.provolt.cellbuild.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR code (ISO/IEC 18004) as a square of modules with its quiet zone of four around it. It can be read with a
/// quarter of it scratched or covered (level Q), as labels in a laboratory are.
record QrCode(BitMatrix modules) {

    private static final int QUIET_ZONE = 4;

    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE)));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("A cell's address does not fit a QR code", tooLong);
        }
    }

    int size() {
        return modules.getWidth();
    }

    boolean isDark(int x, int y) {
        return modules.get(x, y);
    }
}

package org.provolt.cellbuild.label;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// What is printed for a cell: a code that leads to its page, and its name for people below.
///
/// @param name of the cell
record CellLabel(QrCode code, String name) {

    /// Modules that the name takes below the code.
    private static final int NAME_MODULES = 6;
    private static final double NAME_SHARE = 0.62;
    /// A letter's width beside its height, on the wide side, so that a long name is made smaller before it is cut.
    private static final double LETTER_WIDTH = 0.62;
    private static final int PIXELS_PER_MODULE = 12;

    /// As vectors, one unit a module, black on white.
    String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        int width = code.size();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" shape-rendering="crispEdges">\
                <title>%s</title><rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/>\
                <text x="%s" y="%s" font-size="%s" font-family="sans-serif" text-anchor="middle">%s</text></svg>
                """.formatted(
                        width,
                        width + NAME_MODULES,
                        escaped(name),
                        path,
                        width / 2.0,
                        width + NAME_MODULES / 2.0,
                        letterHeight(),
                        escaped(name));
    }

    /// As pixels, twelve a module.
    byte[] png() {
        int width = code.size() * PIXELS_PER_MODULE;
        int height = width + NAME_MODULES * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    pen.fillRect(x * PIXELS_PER_MODULE, y * PIXELS_PER_MODULE, PIXELS_PER_MODULE, PIXELS_PER_MODULE);
                }
            }
        }
        writeName(pen, width);
        pen.dispose();
        return bytes(image);
    }

    private void writeName(Graphics2D pen, int width) {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) (letterHeight() * PIXELS_PER_MODULE)));
        int x = (width - pen.getFontMetrics().stringWidth(name)) / 2;
        pen.drawString(name, x, width + NAME_MODULES * PIXELS_PER_MODULE / 2);
    }

    private double letterHeight() {
        double fitting = code.size() * 0.9 / (Math.max(1, name.length()) * LETTER_WIDTH);
        return Math.min(NAME_MODULES * NAME_SHARE, fitting);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

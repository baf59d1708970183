package no.tunet.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small drawings of a made-up farm, for offers that have no photographs. */
final class FarmDrawing {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int HORIZON = 230;

    private final Random chance;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private FarmDrawing(long seed) {
        chance = new Random(seed);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** What stands in front. */
    enum Motif {
        SHEEP,
        FIREWOOD,
        GARDEN,
        WORKSHOP
    }

    static byte[] png(Motif motif) {
        var drawing = new FarmDrawing(motif.ordinal() + 1L);
        drawing.land();
        drawing.barn(motif == Motif.WORKSHOP ? 0x8A5A2B : 0x9C2F2A);
        switch (motif) {
            case SHEEP -> drawing.sheep();
            case FIREWOOD -> drawing.firewood();
            case GARDEN -> drawing.garden();
            case WORKSHOP -> drawing.planks();
        }
        return drawing.finished();
    }

    private void land() {
        pen.setPaint(new GradientPaint(0, 0, new Color(0xBFD9E6), 0, HORIZON, new Color(0xEEF4F2)));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        hills(0x7E9C94, 90);
        hills(0x56805E, 40);
        pen.setPaint(new GradientPaint(0, HORIZON, new Color(0x6FA35B), 0, HEIGHT, new Color(0x3F7A3C)));
        pen.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
    }

    private void hills(int colour, int height) {
        var ridge = new Path2D.Double();
        ridge.moveTo(0, HORIZON);
        for (int x = 0; x <= WIDTH; x += 80) {
            ridge.lineTo(x, HORIZON - height * (0.4 + 0.6 * chance.nextDouble()));
        }
        ridge.lineTo(WIDTH, HORIZON);
        pen.setColor(new Color(colour));
        pen.fill(ridge);
    }

    private void barn(int colour) {
        pen.setColor(new Color(colour));
        pen.fillRect(390, 160, 170, 100);
        var roof = new Path2D.Double();
        roof.moveTo(375, 165);
        roof.lineTo(475, 100);
        roof.lineTo(575, 165);
        pen.setColor(new Color(0x4A4A4A));
        pen.fill(roof);
        pen.setColor(new Color(0xF3EFE6));
        pen.fillRect(450, 200, 50, 60);
    }

    private void sheep() {
        for (int i = 0; i < 7; i++) {
            double x = 40 + 75.0 * i + chance.nextInt(30);
            double y = 290 + chance.nextInt(70);
            pen.setColor(new Color(0x2D2A26));
            pen.fillRect((int) x + 12, (int) y + 22, 5, 16);
            pen.fillRect((int) x + 34, (int) y + 22, 5, 16);
            pen.fill(new Ellipse2D.Double(x - 8, y + 2, 20, 16));
            pen.setColor(new Color(0xF7F4EC));
            pen.fill(new Ellipse2D.Double(x, y, 52, 30));
        }
    }

    private void firewood() {
        for (int row = 0; row < 5; row++) {
            for (int log = 0; log < 12 - row; log++) {
                pen.setColor(new Color(0x6B4A2B));
                pen.fill(new Ellipse2D.Double(60 + 15 * row + 28 * log, 350 - 24 * row, 27, 25));
                pen.setColor(new Color(0xDDBB8A));
                pen.fill(new Ellipse2D.Double(64 + 15 * row + 28 * log, 353 - 24 * row, 19, 18));
            }
        }
    }

    private void garden() {
        for (int bed = 0; bed < 4; bed++) {
            pen.setColor(new Color(0x5B4330));
            pen.fillRect(40 + 85 * bed, 285, 60, 95);
            for (int plant = 0; plant < 8; plant++) {
                pen.setColor(new Color(plant % 2 == 0 ? 0x8CC152 : 0x4F8A2B));
                pen.fill(new Ellipse2D.Double(
                        46 + 85 * bed + 26 * (plant % 2), 290 + 22 * (plant / 2) + chance.nextInt(4), 22, 18));
            }
        }
    }

    private void planks() {
        for (int plank = 0; plank < 7; plank++) {
            pen.setColor(new Color(plank % 2 == 0 ? 0xD9A868 : 0xC48F50));
            pen.fillRect(60 + 6 * plank, 300 + 11 * plank, 250, 9);
        }
    }

    private byte[] finished() {
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

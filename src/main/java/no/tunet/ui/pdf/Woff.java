package no.tunet.ui.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a WOFF font (W3C WOFF 1.0) to the TrueType file inside, which is what a document embeds. */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    static byte[] unpack(byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        if (in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("not a WOFF font");
        }
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        out.putInt(in.getInt(4)).putShort((short) tables);
        int largest = Integer.highestOneBit(tables);
        out.putShort((short) (largest * 16))
                .putShort((short) Integer.numberOfTrailingZeros(largest))
                .putShort((short) (tables * 16 - largest * 16));
        int at = 12 + tables * 16;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            int offset = in.getInt(entry + 4);
            int size = in.getInt(entry + 8);
            int original = in.getInt(entry + 12);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(at)
                    .putInt(original);
            byte[] table = size < original ? inflate(packed, offset, size, original) : copy(packed, offset, size);
            out.put(at, table);
            at += (original + 3) / 4 * 4;
        }
        return out.array();
    }

    private static byte[] copy(byte[] packed, int offset, int size) {
        byte[] table = new byte[size];
        System.arraycopy(packed, offset, table, 0, size);
        return table;
    }

    private static byte[] inflate(byte[] packed, int offset, int size, int original) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, offset, size);
            var table = new ByteArrayOutputStream(original);
            byte[] buffer = new byte[original];
            while (table.size() < original) {
                table.write(buffer, 0, inflater.inflate(buffer));
            }
            return table.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a broken WOFF font", e);
        } finally {
            inflater.end();
        }
    }
}

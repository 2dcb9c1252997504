package org.qadam.report.jasper;

import java.util.Arrays;
import org.qadam.shared.Sha256;

/** SHA-256 of a text, as a source of ids that are the same for the same data. */
final class Fingerprint {

    private final byte[] whole;

    private Fingerprint(byte[] whole) {
        this.whole = whole;
    }

    static Fingerprint of(String... words) {
        return new Fingerprint(Sha256.digest(String.join("\n", words)));
    }

    byte[] bytes(int count) {
        return Arrays.copyOf(whole, count);
    }

    /** Returns the first letters, in capitals. */
    String letters(int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('A' + Byte.toUnsignedInt(whole[i]) % 26));
        }
        return letters.toString();
    }
}

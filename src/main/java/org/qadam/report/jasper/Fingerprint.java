package org.qadam.report.jasper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256 of words, from which a file takes what others take from chance. */
final class Fingerprint {

    private final byte[] whole;

    private Fingerprint(byte[] whole) {
        this.whole = whole;
    }

    static Fingerprint of(String... words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(digest.digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] bytes(int count) {
        return Arrays.copyOf(whole, count);
    }

    /** Its beginning, in capitals. */
    String letters(int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('A' + Byte.toUnsignedInt(whole[i]) % 26));
        }
        return letters.toString();
    }
}

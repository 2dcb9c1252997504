package org.qadam.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 digests (FIPS 180-4) of bytes and of texts in UTF-8. */
public final class Sha256 {

    private Sha256() {}

    /** Returns the 32 bytes of the digest. */
    public static byte[] digest(ByteBuffer content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "The Java runtime has no SHA-256, which every Java platform must provide", e);
        }
    }

    public static byte[] digest(String text) {
        return digest(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the digest as 64 lower-case hexadecimal digits. */
    public static String hex(ByteBuffer content) {
        return HexFormat.of().formatHex(digest(content));
    }

    public static String hex(String text) {
        return HexFormat.of().formatHex(digest(text));
    }
}

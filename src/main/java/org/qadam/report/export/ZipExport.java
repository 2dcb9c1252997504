package org.qadam.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs files in their order, with nothing in the pack that comes from the clock. */
final class ZipExport {

    /** The first day that a pack can bear; it has no zone. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*";

    private ZipExport() {}

    static byte[] packed(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var pack = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(BEGINNING);
                pack.putNextEntry(entry);
                pack.write(file.getValue());
                pack.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook, which says of itself that it was made at the moment of the report. */
    static byte[] settled(byte[] workbook, Instant moment) {
        var files = unpacked(workbook);
        files.computeIfPresent(
                "docProps/core.xml",
                (_, it) -> new String(it, StandardCharsets.UTF_8)
                        .replaceFirst(CREATED, "$1" + moment)
                        .getBytes(StandardCharsets.UTF_8));
        return packed(files);
    }

    /** Of the JDK's readers, one cannot read what the workbook's writer streams, the other wants it on a disk. */
    private static Map<String, byte[]> unpacked(byte[] pack) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(pack))
                .get()) {
            for (var entry : Collections.list(in.getEntries())) {
                files.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

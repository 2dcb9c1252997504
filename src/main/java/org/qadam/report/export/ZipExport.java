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

/** Packs files in their order, with fixed times, so that the same files give the same bytes. */
final class ZipExport {

    /** The first day that a ZIP entry can have; it has no zone. */
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

    /** Sets the time of creation of a workbook to the moment of the report. */
    static byte[] settled(byte[] workbook, Instant moment) {
        var files = unpacked(workbook);
        files.computeIfPresent(
                "docProps/core.xml",
                (_, it) -> new String(it, StandardCharsets.UTF_8)
                        .replaceFirst(CREATED, "$1" + moment)
                        .getBytes(StandardCharsets.UTF_8));
        return packed(files);
    }

    /** Of the JDK's readers, one cannot read streamed entries, the other needs a file on disk. */
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

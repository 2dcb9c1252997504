package org.qadam.report.run;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.qadam.report.Report;
import org.qadam.report.Report.ReportFile;
import org.qadam.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads files of reports and compares them with their registered SHA-256 before the first byte is sent. Remembers the
 * damaged files of this replica until they are read undamaged.
 */
@Component
final class VerifiedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(VerifiedFiles.class);

    private final ReportArchive archive;
    private final ConcurrentSkipListSet<String> damaged = new ConcurrentSkipListSet<>();

    VerifiedFiles(ReportArchive archive) {
        this.archive = archive;
    }

    /** Returns the registered bytes of a file. */
    byte[] read(Report report, ReportFile file) {
        var name = "%s/%s".formatted(report.code(), file.format());
        var bytes = archive.read(file);
        var hash = Sha256.hex(ByteBuffer.wrap(bytes));
        if (hash.equals(file.hash())) {
            damaged.remove(name);
            return bytes;
        }
        damaged.add(name);
        LOG.error(
                "The stored file {} is damaged: registered are {} bytes with SHA-256 {}, read were {} bytes with SHA-256 {} (reports.chunks, files_id {})",
                name,
                file.size(),
                file.hash(),
                bytes.length,
                hash,
                file.stored());
        throw new DamagedFileException(report, file);
    }

    /** Returns the damaged files, as code of the report and format. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }
}

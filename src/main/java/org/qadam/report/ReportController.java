package org.qadam.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportController {

    private final Clock clock;

    ReportController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    OffsetDateTime ordered(Report report) {
        return report.ordered().atZone(clock.getZone()).toOffsetDateTime();
    }

    @SchemaMapping
    List<DownloadableFile> files(Report report) {
        return report.files().stream()
                .map(it -> DownloadableFile.of(report, it))
                .toList();
    }
}

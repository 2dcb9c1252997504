package org.qadam.report.run;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.repository.CrudRepository;

/** The runs of all replicas. A run is not part of the register: it has no history and no scope. */
interface ReportRuns extends CrudRepository<ReportRuns.ReportRun, String> {

    void deleteByAtBefore(Instant moment);

    /**
     * The making of a report.
     *
     * @param id code and version of the report: each attempt has a run of its own
     * @param percent progress, 0 to 100
     * @param at time of the last progress
     */
    @Document("runs")
    record ReportRun(@Id String id, int percent, Instant at) {}
}

package org.qadam.report.run;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Reports DOWN and names the files while this replica knows of damaged files. The readiness of the replica does not
 * depend on this: everything else is answered.
 */
@Component("reportFilesHealthIndicator")
final class ReportFilesHealth extends AbstractHealthIndicator {

    private final VerifiedFiles files;

    ReportFilesHealth(VerifiedFiles files) {
        super("The damaged files cannot be listed");
        this.files = files;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var damaged = files.damaged();
        health.up();
        if (!damaged.isEmpty()) {
            health.down().withDetail("damaged", damaged);
        }
    }
}

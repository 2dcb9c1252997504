package org.qadam.mongo;

import com.mongodb.MongoException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints one sentence and a remedy when a command to the database fails during the start. */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<MongoException> {

    static final String PRIVILEGE =
            "Give the user of MONGODB_URI the role readWrite on that database: db.grantRolesToUser(\"<user>\", [{role: \"readWrite\", db: \"<database>\"}]).";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MongoException cause) {
        return new FailureAnalysis(
                "The start was interrupted by a failure of the database: %s.".formatted(DriverFailures.reason(cause)),
                DriverFailures.isUnauthorized(cause) ? PRIVILEGE : "Correct the database, and start again.",
                cause);
    }
}

package org.qadam.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import org.springframework.dao.DataAccessException;

/**
 * Classifies exceptions of the MongoDB driver: whether a write may have happened, and whether the database is
 * unavailable.
 */
public final class DriverFailures {

    /**
     * Error codes after which nothing was written and a retry fails too: Unauthorized, AuthenticationFailed,
     * BSONObjectTooLarge.
     */
    private static final Set<Integer> REFUSED = Set.of(13, 18, 10_334);

    /** Error codes of reads with read concern snapshot: SnapshotTooOld, SnapshotUnavailable. */
    private static final Set<Integer> NO_SNAPSHOT = Set.of(239, 246);

    private DriverFailures() {}

    /** Returns whether the server has no snapshot for a read at the moment. The same read may succeed soon. */
    public static boolean isSnapshotMissing(MongoException e) {
        return NO_SNAPSHOT.contains(e.getCode());
    }

    /**
     * Returns whether the database is temporarily unavailable, so that a retry may succeed. Other failures are errors
     * of the request.
     */
    public static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case MongoTimeoutException _,
                    MongoExecutionTimeoutException _,
                    MongoSocketException _,
                    MongoConnectionPoolClearedException _,
                    MongoServerUnavailableException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoInterruptedException _,
                    UnavailableException _ -> true;
            case MongoException e -> isSnapshotMissing(e);
            // Spring Data wraps the exceptions of the driver.
            case DataAccessException it when it.getCause() != null -> isOutage(it.getCause());
            default -> false;
        };
    }

    /** Returns whether the server refused the request for good: nothing was written, and a retry fails too. */
    public static boolean isRefused(MongoException e) {
        return e instanceof MongoSecurityException || REFUSED.contains(e.getCode());
    }

    /**
     * Returns whether the write cannot have reached the server. After any other failure it may be done completely, in
     * part, or later.
     */
    public static boolean isHarmless(MongoException e) {
        return isRefused(e) || e instanceof MongoSocketOpenException;
    }

    /** Returns whether the write violates a unique index. */
    public static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /**
     * Returns whether all failed writes of a bulk are duplicates, which means that another replica has written these
     * documents.
     */
    public static boolean isDoneByOthers(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}

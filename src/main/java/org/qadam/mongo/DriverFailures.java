package org.qadam.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Classifies exceptions of the MongoDB driver: whether a write may have happened, and whether the database is
 * unavailable.
 */
public final class DriverFailures {

    private static final int UNAUTHORIZED = 13;

    /** The largest number of characters that a log or an operator is shown of a message. */
    private static final int BRIEF = 160;

    /**
     * Error codes after which nothing was written and a retry fails too: Unauthorized, AuthenticationFailed,
     * BSONObjectTooLarge.
     */
    private static final Set<Integer> REFUSED = Set.of(UNAUTHORIZED, 18, 10_334);

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

    /**
     * Returns the reason of a failure in at most 200 characters, as the rest of a sentence. Messages of the driver hold
     * the server's whole response or the state of the whole replica set.
     */
    public static String reason(Throwable failure) {
        return switch (failure) {
            case MongoSecurityException _ -> "the server refuses the user";
            case MongoOperationTimeoutException it when !isSelection(it) -> "no answer came within the time limit";
            case MongoTimeoutException _ -> "no primary was found within the time limit";
            case MongoSocketException it -> "the connection to %s broke".formatted(it.getServerAddress());
            case MongoCommandException it -> "error %d: %s".formatted(it.getErrorCode(), brief(it.getErrorMessage()));
            case MongoWriteException it ->
                "error %d: %s".formatted(it.getCode(), brief(it.getError().getMessage()));
            case MongoException it -> "error %d: %s".formatted(it.getCode(), brief(it.getMessage()));
            default -> brief(failure.getMessage());
        };
    }

    private static boolean isSelection(MongoTimeoutException e) {
        return String.valueOf(e.getMessage()).contains("waiting for a server");
    }

    /** Keeps the first field of the first document in a message, and at most 160 characters. */
    private static String brief(@Nullable String message) {
        var text = String.valueOf(message)
                .replaceFirst("(?s)\\{\\s*([^,}]*).*", "$1")
                .strip();
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }

    /** Returns whether the server refused the request for good: nothing was written, and a retry fails too. */
    public static boolean isRefused(MongoException e) {
        return e instanceof MongoSecurityException || REFUSED.contains(e.getCode());
    }

    /** Returns whether the user lacks a privilege. */
    static boolean isUnauthorized(MongoException e) {
        return e.getCode() == UNAUTHORIZED;
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

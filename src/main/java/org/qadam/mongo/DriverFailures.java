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

/** What a failure of the driver says: of what was written, and of the database. */
public final class DriverFailures {

    /** Unauthorized, authentication failed, too large: nothing was done, and asking again would not help. */
    private static final Set<Integer> REFUSED = Set.of(13, 18, 10_334);

    private DriverFailures() {}

    /** Whether the database is gone for now, and trying again will help; all else is a fault of what was asked. */
    public static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case MongoTimeoutException _,
                    MongoExecutionTimeoutException _,
                    MongoSocketException _,
                    MongoConnectionPoolClearedException _,
                    MongoServerUnavailableException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoInterruptedException _ -> true;
            default -> false;
        };
    }

    public static boolean isRefused(MongoException e) {
        return e instanceof MongoSecurityException || REFUSED.contains(e.getCode());
    }

    /** Whether nothing of it can have reached the server; of anything else, any part may be done, or be done yet. */
    public static boolean isHarmless(MongoException e) {
        return isRefused(e) || e instanceof MongoSocketOpenException;
    }

    public static boolean isDuplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** Whether somebody else has written already what this did not. */
    public static boolean isDoneByOthers(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}

package org.qadam.register;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import java.util.Set;

/** What the driver's errors say of an insert. */
final class Failures {

    private static final String OWN_FAULT = "entries.key";

    /** Unauthorized, authentication failed, too large: refused before anything was written. */
    private static final Set<Integer> REFUSED = Set.of(13, 18, 10_334);

    private Failures() {}

    /** Another revision has that position, or this request is recorded already. */
    static boolean isTaken(MongoException e) {
        boolean duplicate =
                e instanceof MongoWriteException it && it.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
        if (duplicate && String.valueOf(e.getMessage()).contains(OWN_FAULT)) {
            throw new IllegalStateException("two entries have one key: the collections are not what was recorded", e);
        }
        return duplicate;
    }

    static boolean neverLeft(MongoException e) {
        return (e instanceof MongoTimeoutException && !(e instanceof MongoOperationTimeoutException))
                || e instanceof MongoSocketOpenException
                || e instanceof MongoSecurityException
                || REFUSED.contains(e.getCode());
    }
}

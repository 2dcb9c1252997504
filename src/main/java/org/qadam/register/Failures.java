package org.qadam.register;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoWriteException;
import java.util.Set;

/** What the driver's errors say of an insert. */
final class Failures {

    private static final String OWN_FAULT = "entries.key";

    /** Unauthorized, authentication failed, too large. */
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

    /** Nothing was done, and asking again would not help. */
    static boolean isRefused(MongoException e) {
        return e instanceof MongoSecurityException || REFUSED.contains(e.getCode());
    }
}

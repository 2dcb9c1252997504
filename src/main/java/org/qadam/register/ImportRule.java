package org.qadam.register;

import org.qadam.shared.Document;

/**
 * Decides how a document of the first data set is recorded. Documents of a type without a rule are recorded unchanged.
 */
public interface ImportRule<T extends Document> {

    Class<T> type();

    /** Returns the decision that records a document of the data set. */
    Decision load(T document);
}

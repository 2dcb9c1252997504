package org.qadam.register;

import org.qadam.shared.Document;

/** A room's own rule for documents of the first data set; types without one are recorded as they are written. */
public interface ImportRule<T extends Document> {

    Class<T> type();

    Decision load(T document);
}
